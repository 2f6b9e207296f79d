"""A processor: given one account, it reads that account alone, and is shut out when the Item goes."""

from datetime import date

from plaid.model.accounts_get_request import AccountsGetRequest
from plaid.model.processor_account_get_request import ProcessorAccountGetRequest
from plaid.model.processor_auth_get_request import ProcessorAuthGetRequest
from plaid.model.processor_balance_get_request import ProcessorBalanceGetRequest
from plaid.model.processor_identity_get_request import ProcessorIdentityGetRequest
from plaid.model.processor_stripe_bank_account_token_create_request import ProcessorStripeBankAccountTokenCreateRequest
from plaid.model.processor_token_create_request import ProcessorTokenCreateRequest
from plaid.model.processor_token_permissions_get_request import ProcessorTokenPermissionsGetRequest
from plaid.model.processor_token_permissions_set_request import ProcessorTokenPermissionsSetRequest
from plaid.model.processor_transactions_get_request import ProcessorTransactionsGetRequest
from plaid.model.processor_transactions_recurring_get_request import ProcessorTransactionsRecurringGetRequest
from plaid.model.processor_transactions_sync_request import ProcessorTransactionsSyncRequest
from plaid.model.products import Products
from plaid.model.sandbox_processor_token_create_request import SandboxProcessorTokenCreateRequest


def see(client):
    api, facts = client.api, {}
    access_token = client.link(["auth", "identity", "transactions"])
    accounts = api.accounts_get(AccountsGetRequest(access_token=access_token))["accounts"]
    account_id = accounts[0]["account_id"]
    token = api.processor_token_create(
        ProcessorTokenCreateRequest(access_token=access_token, account_id=account_id, processor="dwolla")
    )["processor_token"]
    facts["token"] = token[:18]
    account = client.read(api.processor_account_get, ProcessorAccountGetRequest(processor_token=token))["account"]
    numbers = client.read(api.processor_auth_get, ProcessorAuthGetRequest(processor_token=token))["numbers"]
    balance = client.read(api.processor_balance_get, ProcessorBalanceGetRequest(processor_token=token))["account"]
    owned = client.read(api.processor_identity_get, ProcessorIdentityGetRequest(processor_token=token))["account"]
    facts["accounts"] = [one["account_id"] == account_id for one in (account, numbers["ach"], balance, owned)]
    facts["account"] = [numbers["ach"]["account"], balance["balances"]["current"], owned["owners"][0]["names"]]

    page = client.read(
        api.processor_transactions_sync, ProcessorTransactionsSyncRequest(processor_token=token, count=500)
    )
    facts["transactions"] = len(page["added"])
    facts["of_one_account"] = {row["account_id"] for row in page["added"]} == {account_id}
    client.read(
        api.processor_transactions_get,
        ProcessorTransactionsGetRequest(
            processor_token=token, start_date=date(2026, 1, 1), end_date=date(2026, 3, 15)
        ),
    )
    client.read(
        api.processor_transactions_recurring_get, ProcessorTransactionsRecurringGetRequest(processor_token=token)
    )

    only = ProcessorTokenPermissionsSetRequest(processor_token=token, products=[Products("balance")])
    api.processor_token_permissions_set(only)
    allowed = api.processor_token_permissions_get(ProcessorTokenPermissionsGetRequest(processor_token=token))
    facts["allowed"] = allowed["products"]
    facts["forbidden"] = client.refusal(api.processor_auth_get, ProcessorAuthGetRequest(processor_token=token))
    api.processor_token_permissions_set(ProcessorTokenPermissionsSetRequest(processor_token=token, products=[]))

    stripe = api.processor_stripe_bank_account_token_create(
        ProcessorStripeBankAccountTokenCreateRequest(access_token=access_token, account_id=account_id)
    )
    facts["stripe"] = stripe["stripe_bank_account_token"][:5]
    doomed = api.sandbox_processor_token_create(SandboxProcessorTokenCreateRequest(institution_id="ins_109508"))
    request = ProcessorAuthGetRequest(processor_token=doomed["processor_token"])
    facts["without_an_app"] = client.read(api.processor_auth_get, request)["account"]["mask"]
    return facts
