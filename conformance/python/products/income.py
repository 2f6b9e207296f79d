"""A lender asks for income: users of both generations, income at the bank, pay and jobs at the payroll provider."""

from datetime import date

from plaid.model.client_user_identity import ClientUserIdentity
from plaid.model.client_user_identity_email import ClientUserIdentityEmail
from plaid.model.client_user_identity_name import ClientUserIdentityName
from plaid.model.credit_bank_income_get_request import CreditBankIncomeGetRequest
from plaid.model.credit_bank_income_pdf_get_request import CreditBankIncomePDFGetRequest
from plaid.model.credit_employment_get_request import CreditEmploymentGetRequest
from plaid.model.credit_payroll_income_get_request import CreditPayrollIncomeGetRequest
from plaid.model.credit_payroll_income_precheck_request import CreditPayrollIncomePrecheckRequest
from plaid.model.credit_payroll_income_risk_signals_get_request import CreditPayrollIncomeRiskSignalsGetRequest
from plaid.model.credit_sessions_get_request import CreditSessionsGetRequest
from plaid.model.employers_search_request import EmployersSearchRequest
from plaid.model.employment_verification_get_request import EmploymentVerificationGetRequest
from plaid.model.income_verification_documents_download_request import IncomeVerificationDocumentsDownloadRequest
from plaid.model.income_verification_paystubs_get_request import IncomeVerificationPaystubsGetRequest
from plaid.model.income_verification_precheck_employer import IncomeVerificationPrecheckEmployer
from plaid.model.income_verification_source_type import IncomeVerificationSourceType
from plaid.model.income_verification_taxforms_get_request import IncomeVerificationTaxformsGetRequest
from plaid.model.sandbox_public_token_create_request_income_verification_bank_income import SandboxPublicTokenCreateRequestIncomeVerificationBankIncome
from plaid.model.sandbox_public_token_create_request_options_income_verification import SandboxPublicTokenCreateRequestOptionsIncomeVerification
from plaid.model.user_create_request import UserCreateRequest
from plaid.model.user_get_request import UserGetRequest
from plaid.model.user_update_request import UserUpdateRequest

GINGHAM_PAYROLL = "ins_135842"


def see(client):
    return {"user": user(client), "bank": bank_income(client), "payroll": payroll_income(client)}


def user(client):
    api = client.api
    user_id = api.user_create(
        UserCreateRequest(
            client_user_id="python-1",
            with_upgraded_user=True,
            identity=ClientUserIdentity(
                name=ClientUserIdentityName(given_name="Imogen", family_name="Vale"),
                emails=[ClientUserIdentityEmail(data="imogen@mail.example", primary=True)],
            ),
        )
    )["user_id"]
    api.user_update(
        UserUpdateRequest(user_id=user_id, identity=ClientUserIdentity(date_of_birth=date(1984, 2, 29)))
    )
    identity = client.read(api.user_get, UserGetRequest(user_id=user_id))["identity"]
    return [identity["name"]["family_name"], identity["date_of_birth"]]


def income_user(client, client_user_id):
    request = UserCreateRequest(client_user_id=client_user_id, with_upgraded_user=False)
    return {"user_token": client.api.user_create(request)["user_token"]}


def bank_income(client):
    api, who = client.api, income_user(client, "python-2")
    client.link(
        ["income_verification"],
        user=who,
        override_username="user_bank_income",
        override_password="{}",
        income_verification=SandboxPublicTokenCreateRequestOptionsIncomeVerification(
            income_source_types=[IncomeVerificationSourceType("bank")],
            bank_income=SandboxPublicTokenCreateRequestIncomeVerificationBankIncome(days_requested=180),
        ),
    )
    report = client.read(api.credit_bank_income_get, CreditBankIncomeGetRequest(**who))["bank_income"][0]
    source = report["items"][0]["bank_income_sources"][0]
    pdf, _headers = client.read_file(api.credit_bank_income_pdf_get, CreditBankIncomePDFGetRequest(**who))
    client.read(api.credit_sessions_get, CreditSessionsGetRequest(**who))
    sources = report["bank_income_summary"]["income_sources_count"]
    return [sources, source["income_category"], source["pay_frequency"], pdf[:5].decode()]


def payroll_income(client):
    api, who = client.api, income_user(client, "python-3")
    access_token = client.link(
        ["income_verification"],
        institution_id=GINGHAM_PAYROLL,
        user=who,
        income_verification=SandboxPublicTokenCreateRequestOptionsIncomeVerification(
            income_source_types=[IncomeVerificationSourceType("payroll")]
        ),
    )
    found = client.read(
        api.employers_search, EmployersSearchRequest(query="gingham", products=["income_verification"])
    )
    checked = api.credit_payroll_income_precheck(
        CreditPayrollIncomePrecheckRequest(employer=IncomeVerificationPrecheckEmployer(name="employer_good"))
    )
    pay = client.read(api.credit_payroll_income_get, CreditPayrollIncomeGetRequest(**who))["items"][0]
    stub = pay["payroll_income"][0]["pay_stubs"][0]
    jobs = client.read(api.credit_employment_get, CreditEmploymentGetRequest(**who))["items"][0]["employments"]
    client.read(api.credit_payroll_income_risk_signals_get, CreditPayrollIncomeRiskSignalsGetRequest(**who))

    by_item = {"access_token": access_token}
    stubs = client.read(api.income_verification_paystubs_get, IncomeVerificationPaystubsGetRequest(**by_item))
    forms = client.read(api.income_verification_taxforms_get, IncomeVerificationTaxformsGetRequest(**by_item))
    client.read(api.employment_verification_get, EmploymentVerificationGetRequest(**by_item))
    archive, _headers = client.read_file(
        api.income_verification_documents_download,
        IncomeVerificationDocumentsDownloadRequest(document_id=forms["document_metadata"][0]["doc_id"], **by_item),
    )
    return {
        "employer": found["employers"][0]["name"],
        "confidence": checked["confidence"],
        "net_is_what_was_paid": stub["net_pay"]["current_amount"] == stub["pay_period_details"]["pay_amount"],
        "job": [jobs[0]["status"], jobs[0]["employer"]["name"]],
        "stubs": len(stubs["paystubs"]),
        "tax_year": forms["taxforms"][0]["w2"]["tax_year"],
        "archive": archive[:2].decode(),
    }
