"""Portfolios: holdings with their securities, the history page by page, and what a transfer of holdings needs."""

from datetime import date

from plaid.model.investments_auth_get_request import InvestmentsAuthGetRequest
from plaid.model.investments_holdings_get_request import InvestmentsHoldingsGetRequest
from plaid.model.investments_refresh_request import InvestmentsRefreshRequest
from plaid.model.investments_transactions_get_request import InvestmentsTransactionsGetRequest
from plaid.model.investments_transactions_get_request_options import InvestmentsTransactionsGetRequestOptions


def see(client):
    api, facts = client.api, {}
    access_token = client.link(["investments", "investments_auth"])
    holdings = client.read(api.investments_holdings_get, InvestmentsHoldingsGetRequest(access_token=access_token))
    accounts = {account["account_id"]: account["name"] for account in holdings["accounts"]}
    securities = {security["security_id"]: security["name"] for security in holdings["securities"]}
    facts["holdings"] = [
        [accounts[holding["account_id"]], securities[holding["security_id"]], holding["institution_value"]]
        for holding in holdings["holdings"]
    ]

    rows, total = [], None
    while total is None or len(rows) < total:
        page = client.read(
            api.investments_transactions_get,
            InvestmentsTransactionsGetRequest(
                access_token=access_token,
                start_date=date(2024, 3, 15),
                end_date=date(2026, 3, 15),
                options=InvestmentsTransactionsGetRequestOptions(offset=len(rows)),
            ),
        )
        rows += page["investment_transactions"]
        total = page["total_investment_transactions"]
    facts["transactions"] = [len({row["investment_transaction_id"] for row in rows}), total]

    moving = client.read(api.investments_auth_get, InvestmentsAuthGetRequest(access_token=access_token))
    facts["acats"] = moving["numbers"]["acats"][0]["account"]
    api.investments_refresh(InvestmentsRefreshRequest(access_token=access_token))
    return facts
