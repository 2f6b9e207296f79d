"""Debts: cards, a student loan and a mortgage."""

from plaid.model.liabilities_get_request import LiabilitiesGetRequest
from plaid.model.liabilities_get_request_options import LiabilitiesGetRequestOptions


def see(client):
    access_token = client.link(["liabilities"])
    answer = client.read(client.api.liabilities_get, LiabilitiesGetRequest(access_token=access_token))
    debts = answer["liabilities"]
    only_student = LiabilitiesGetRequest(
        access_token=access_token,
        options=LiabilitiesGetRequestOptions(account_ids=[debts["student"][0]["account_id"]]),
    )
    return {
        "aprs": [apr["apr_type"] for apr in debts["credit"][0]["aprs"]],
        "student": [debts["student"][0]["loan_status"]["type"], debts["student"][0]["repayment_plan"]["type"]],
        "mortgage": [debts["mortgage"][0]["interest_rate"]["percentage"], debts["mortgage"][0]["interest_rate"]["type"]],
        "only_student": [
            account["subtype"] for account in client.read(client.api.liabilities_get, only_student)["accounts"]
        ],
    }
