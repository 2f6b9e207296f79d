/** Core attributes that are whole numbers, with what they tell. */
export const countAttributes = {
  unauthorized_transactions_count_7d: 'Rows of the last 7 days that look like debits returned as not authorised.',
  unauthorized_transactions_count_30d: 'Rows of the last 30 days that look like debits returned as not authorised.',
  unauthorized_transactions_count_60d: 'Rows of the last 60 days that look like debits returned as not authorised.',
  unauthorized_transactions_count_90d: 'Rows of the last 90 days that look like debits returned as not authorised.',
  nsf_overdraft_transactions_count_7d:
    'Rows of the last 7 days that look like overdrafts or debits returned for lack of money.',
  nsf_overdraft_transactions_count_30d:
    'Rows of the last 30 days that look like overdrafts or debits returned for lack of money.',
  nsf_overdraft_transactions_count_60d:
    'Rows of the last 60 days that look like overdrafts or debits returned for lack of money.',
  nsf_overdraft_transactions_count_90d:
    'Rows of the last 90 days that look like overdrafts or debits returned for lack of money.',
  days_since_first_plaid_connection: 'Days since the Item was made.',
  plaid_connections_count_7d: 'How often the Item was connected in the last 7 days.',
  plaid_connections_count_30d: 'How often the Item was connected in the last 30 days.',
  total_plaid_connections_count: 'How often the Item was connected.',
  days_with_negative_balance_count_90d: 'Of the last 90 days, those that ended below zero.',
  phone_change_count_28d:
    'How often the telephone numbers at the bank were seen to change in the last 28 days; null where nobody watches: without Identity.',
  phone_change_count_90d:
    'How often the telephone numbers at the bank were seen to change in the last 90 days; null where nobody watches: without Identity.',
  email_change_count_28d:
    'How often the e-mail addresses at the bank were seen to change in the last 28 days; null where nobody watches: without Identity.',
  email_change_count_90d:
    'How often the e-mail addresses at the bank were seen to change in the last 90 days; null where nobody watches: without Identity.',
  address_change_count_28d:
    'How often the addresses at the bank were seen to change in the last 28 days; null where nobody watches: without Identity.',
  address_change_count_90d:
    'How often the addresses at the bank were seen to change in the last 90 days; null where nobody watches: without Identity.',
  plaid_non_oauth_authentication_attempts_count_3d:
    'Logins without OAuth in the last 3 days; not counted here, so null.',
  plaid_non_oauth_authentication_attempts_count_7d:
    'Logins without OAuth in the last 7 days; not counted here, so null.',
  plaid_non_oauth_authentication_attempts_count_30d:
    'Logins without OAuth in the last 30 days; not counted here, so null.',
  failed_plaid_non_oauth_authentication_attempts_count_3d:
    'Failed logins without OAuth in the last 3 days; not counted here, so null.',
  failed_plaid_non_oauth_authentication_attempts_count_7d:
    'Failed logins without OAuth in the last 7 days; not counted here, so null.',
  failed_plaid_non_oauth_authentication_attempts_count_30d:
    'Failed logins without OAuth in the last 30 days; not counted here, so null.',
  debit_transactions_count_10d: 'Rows of the last 10 days by which money left.',
  credit_transactions_count_10d: 'Rows of the last 10 days by which money came.',
  debit_transactions_count_30d: 'Rows of the last 30 days by which money left.',
  credit_transactions_count_30d: 'Rows of the last 30 days by which money came.',
  debit_transactions_count_60d: 'Rows of the last 60 days by which money left.',
  credit_transactions_count_60d: 'Rows of the last 60 days by which money came.',
  debit_transactions_count_90d: 'Rows of the last 90 days by which money left.',
  credit_transactions_count_90d: 'Rows of the last 90 days by which money came.',
  distinct_ip_addresses_count_3d:
    'Different network addresses of logins in the last 3 days; not counted here, so null.',
  distinct_ip_addresses_count_7d:
    'Different network addresses of logins in the last 7 days; not counted here, so null.',
  distinct_ip_addresses_count_30d:
    'Different network addresses of logins in the last 30 days; not counted here, so null.',
  distinct_ip_addresses_count_90d:
    'Different network addresses of logins in the last 90 days; not counted here, so null.',
  distinct_user_agents_count_3d: 'Different user agents of logins in the last 3 days; not counted here, so null.',
  distinct_user_agents_count_7d: 'Different user agents of logins in the last 7 days; not counted here, so null.',
  distinct_user_agents_count_30d: 'Different user agents of logins in the last 30 days; not counted here, so null.',
  distinct_user_agents_count_90d: 'Different user agents of logins in the last 90 days; not counted here, so null.',
  distinct_ssl_tls_connection_sessions_count_3d:
    'Different TLS sessions of logins in the last 3 days; not counted here, so null.',
  distinct_ssl_tls_connection_sessions_count_7d:
    'Different TLS sessions of logins in the last 7 days; not counted here, so null.',
  distinct_ssl_tls_connection_sessions_count_30d:
    'Different TLS sessions of logins in the last 30 days; not counted here, so null.',
  distinct_ssl_tls_connection_sessions_count_90d:
    'Different TLS sessions of logins in the last 90 days; not counted here, so null.',
  days_since_account_opening: 'Days since the account was opened; null where the bank does not tell.',
} as const

/** Core attributes that are amounts of money or ratios. */
export const amountAttributes = {
  total_debit_transactions_amount_10d: 'What left in the last 10 days.',
  total_credit_transactions_amount_10d: 'What came in the last 10 days.',
  total_debit_transactions_amount_30d: 'What left in the last 30 days.',
  total_credit_transactions_amount_30d: 'What came in the last 30 days.',
  total_debit_transactions_amount_60d: 'What left in the last 60 days.',
  total_credit_transactions_amount_60d: 'What came in the last 60 days.',
  total_debit_transactions_amount_90d: 'What left in the last 90 days.',
  total_credit_transactions_amount_90d: 'What came in the last 90 days.',
  p50_debit_transactions_amount_28d: 'Percentile 50 of what left at a time in the last 28 days.',
  p50_credit_transactions_amount_28d: 'Percentile 50 of what came at a time in the last 28 days.',
  p95_debit_transactions_amount_28d: 'Percentile 95 of what left at a time in the last 28 days.',
  p95_credit_transactions_amount_28d: 'Percentile 95 of what came at a time in the last 28 days.',
  p10_eod_balance_30d: 'Percentile 10 of the balances at the end of the last 30 days.',
  p10_eod_balance_60d: 'Percentile 10 of the balances at the end of the last 60 days.',
  p10_eod_balance_90d: 'Percentile 10 of the balances at the end of the last 90 days.',
  p10_eod_balance_31d_to_60d: 'Percentile 10 of the balances 31 to 60 days ago.',
  p10_eod_balance_61d_to_90d: 'Percentile 10 of the balances 61 to 90 days ago.',
  p50_eod_balance_30d: 'Percentile 50 of the balances at the end of the last 30 days.',
  p50_eod_balance_60d: 'Percentile 50 of the balances at the end of the last 60 days.',
  p50_eod_balance_90d: 'Percentile 50 of the balances at the end of the last 90 days.',
  p50_eod_balance_31d_to_60d: 'Percentile 50 of the balances 31 to 60 days ago.',
  p50_eod_balance_61d_to_90d: 'Percentile 50 of the balances 61 to 90 days ago.',
  p90_eod_balance_30d: 'Percentile 90 of the balances at the end of the last 30 days.',
  p90_eod_balance_60d: 'Percentile 90 of the balances at the end of the last 60 days.',
  p90_eod_balance_90d: 'Percentile 90 of the balances at the end of the last 90 days.',
  p90_eod_balance_31d_to_60d: 'Percentile 90 of the balances 31 to 60 days ago.',
  p90_eod_balance_61d_to_90d: 'Percentile 90 of the balances 61 to 90 days ago.',
  available_balance: 'What can be spent now; null where the bank does not say.',
  current_balance: 'What the account holds.',
  balance_to_transaction_amount_ratio: 'Available balance, or else current balance, divided by the amount.',
} as const

/** Core attributes that are true or false. */
export const flagAttributes = {
  is_savings_or_money_market_account: 'Whether it is a savings or money market account.',
  is_account_closed: 'Whether the account is closed; null where the bank was not reached.',
  is_account_frozen_or_restricted: 'Whether the account is frozen; null, since banks do not tell.',
} as const

/** Core attributes that are instants. */
export const instantAttributes = {
  balance_last_updated: 'When the bank told the balance; null where it was not reached.',
  transactions_last_updated: 'When the bank told the transactions; null where it was not reached.',
} as const
