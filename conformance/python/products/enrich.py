"""Transactions from elsewhere, enriched; and transactions made at the sandbox's bank, which then arrive."""

from datetime import date

from plaid.model.client_provided_transaction import ClientProvidedTransaction
from plaid.model.client_provided_transaction_location import ClientProvidedTransactionLocation
from plaid.model.custom_sandbox_transaction import CustomSandboxTransaction
from plaid.model.enrich_transaction_direction import EnrichTransactionDirection
from plaid.model.sandbox_transactions_create_request import SandboxTransactionsCreateRequest
from plaid.model.transactions_enrich_request import TransactionsEnrichRequest
from plaid.model.transactions_enrich_request_options import TransactionsEnrichRequestOptions
from plaid.model.transactions_sync_request import TransactionsSyncRequest


def see(client):
    api = client.api
    purchase = ClientProvidedTransaction(
        id="6135",
        description="PURCHASE WM SUPERCENTER #1700",
        amount=72.1,
        direction=EnrichTransactionDirection("OUTFLOW"),
        iso_currency_code="USD",
        location=ClientProvidedTransactionLocation(city="Poway", region="CA"),
        date_posted=date(2026, 3, 10),
    )
    answer = client.read(
        api.transactions_enrich,
        TransactionsEnrichRequest(
            account_type="depository",
            transactions=[purchase],
            options=TransactionsEnrichRequestOptions(include_legacy_category=True),
        ),
    )
    found = answer["enriched_transactions"][0]["enrichments"]

    access_token = client.link(
        ["transactions"], override_username="user_transactions_dynamic", override_password="any"
    )
    cursor = api.transactions_sync(TransactionsSyncRequest(access_token=access_token, count=500))["next_cursor"]
    made = CustomSandboxTransaction(
        date_transacted=date(2026, 3, 14),
        date_posted=date(2026, 3, 15),
        amount=8.25,
        description="SQ *JAMBA JUICE OAKLAND CA",
    )
    api.sandbox_transactions_create(SandboxTransactionsCreateRequest(access_token=access_token, transactions=[made]))
    request = TransactionsSyncRequest(access_token=access_token, cursor=cursor)
    client.when_ready(api.transactions_sync, request, lambda page: len(page["added"]) > 0)
    added = client.read(api.transactions_sync, request)["added"]
    return {
        "enriched": [found["merchant_name"], found["website"], found["personal_finance_category"]["detailed"]],
        "added": [[row["merchant_name"], row["amount"], row["authorized_date"]] for row in added],
    }
