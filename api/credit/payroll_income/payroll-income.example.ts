import type { PayrollItem } from './payroll-income.schema.ts'

const usd = { iso_currency_code: 'USD', unofficial_currency_code: null }

export const examplePayrollItemId = 'p7QxW3mVbLk2nZr9TjYc5sDfGh8aXe4uKoB1i'
export const examplePayrollAccountId = 'Vn4kRz7cXw2PqTb9sHj5LmDy8fGa3eUo6KiC1'

const address = { city: 'Asheville', country: 'US', postal_code: '28801', region: 'NC', street: '410 Loom Street' }

/** What one payday of somebody at one employer brought. */
export const examplePayrollItem: PayrollItem = {
  item_id: examplePayrollItemId,
  institution_id: 'ins_135842',
  institution_name: 'Platypus Payroll',
  accounts: [
    {
      account_id: examplePayrollAccountId,
      rate_of_pay: { pay_rate: 'ANNUAL', pay_amount: 52000 },
      pay_frequency: 'BIWEEKLY',
    },
  ],
  payroll_income: [
    {
      account_id: examplePayrollAccountId,
      pay_stubs: [
        {
          document_id: 'Hc3vN8yTqXr5WkLz2mPj9sBd7fGe4aUo6KiR1',
          document_metadata: {
            name: 'paystub_2026-03-06.pdf',
            document_type: 'PAYSTUB',
            download_url: 'http://localhost:4000/income/documents/bW9Yc2VhbGVkLWFkZHJlc3M',
            status: 'PROCESSING_COMPLETE',
            page_count: 1,
            error_message: null,
          },
          earnings: {
            breakdown: [
              {
                canonical_description: 'REGULAR PAY',
                current_amount: 2000,
                description: 'Regular pay',
                hours: 80,
                rate: null,
                ...usd,
                ytd_amount: 10000,
              },
            ],
            total: { current_amount: 2000, hours: 80, ...usd, ytd_amount: 10000 },
          },
          deductions: {
            breakdown: [
              { current_amount: 310.4, description: 'FEDERAL INCOME TAX', ...usd, ytd_amount: 1552 },
              { current_amount: 124, description: 'SOCIAL SECURITY EMPLOYEE TAX', ...usd, ytd_amount: 620 },
            ],
            total: { current_amount: 434.4, ...usd, ytd_amount: 2172 },
          },
          employee: {
            name: 'Ada Okafor',
            address: { city: 'Oakland', country: 'US', postal_code: '94601', region: 'CA', street: '12 Larch Lane' },
            marital_status: 'SINGLE',
            taxpayer_id: { id_type: 'SSN', id_mask: '6789' },
          },
          employer: { name: 'Gingham Mills', address },
          net_pay: { current_amount: 1565.6, description: 'NET PAY', ...usd, ytd_amount: 7828 },
          pay_period_details: {
            pay_amount: 1565.6,
            distribution_breakdown: [
              {
                account_name: 'Plaid Checking',
                bank_name: 'First Platypus Bank',
                current_amount: 1565.6,
                mask: '0000',
                type: 'checking',
                ...usd,
              },
            ],
            start_date: '2026-02-15',
            end_date: '2026-02-28',
            pay_date: '2026-03-06',
            gross_earnings: 2000,
            pay_frequency: 'BIWEEKLY',
            pay_basis: 'SALARY',
            ...usd,
          },
        },
      ],
      w2s: [],
      form1099s: [],
      i20s: [],
    },
  ],
  status: { processing_status: 'PROCESSING_COMPLETE' },
  updated_at: '2026-03-15T12:00:00.000Z',
}
