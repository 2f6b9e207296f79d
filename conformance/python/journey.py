"""The main journey with plaid-python from PyPI: nothing but the host is changed. Prints what it saw as JSON."""

import json
import os

import plaid
from plaid.api import plaid_api
from plaid.model.accounts_balance_get_request import AccountsBalanceGetRequest
from plaid.model.accounts_get_request import AccountsGetRequest
from plaid.model.auth_get_request import AuthGetRequest
from plaid.model.country_code import CountryCode
from plaid.model.identity_get_request import IdentityGetRequest
from plaid.model.institutions_get_by_id_request import InstitutionsGetByIdRequest
from plaid.model.institutions_search_request import InstitutionsSearchRequest
from plaid.model.item_get_request import ItemGetRequest
from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
from plaid.model.item_remove_request import ItemRemoveRequest
from plaid.model.link_token_create_request import LinkTokenCreateRequest
from plaid.model.link_token_create_request_user import LinkTokenCreateRequestUser
from plaid.model.products import Products
from plaid.model.sandbox_item_reset_login_request import SandboxItemResetLoginRequest
from plaid.model.sandbox_public_token_create_request import SandboxPublicTokenCreateRequest
from plaid.model.transactions_recurring_get_request import TransactionsRecurringGetRequest
from plaid.model.transactions_sync_request import TransactionsSyncRequest

configuration = plaid.Configuration(
    host=os.environ["PLAID_BASE_URL"],
    api_key={"clientId": os.environ["PLAID_CLIENT_ID"], "secret": os.environ["PLAID_SECRET"]},
)
client = plaid_api.PlaidApi(plaid.ApiClient(configuration))
seen = {}

link_token = client.link_token_create(
    LinkTokenCreateRequest(
        client_name="Conformance",
        language="en",
        country_codes=[CountryCode("US")],
        user=LinkTokenCreateRequestUser(client_user_id="user-1"),
        products=[Products("auth"), Products("transactions")],
    )
)
seen["link_token"] = link_token["link_token"][:13]

created = client.sandbox_public_token_create(
    SandboxPublicTokenCreateRequest(
        institution_id="ins_109508",
        initial_products=[Products("auth"), Products("identity"), Products("transactions")],
    )
)
access_token = client.item_public_token_exchange(ItemPublicTokenExchangeRequest(public_token=created["public_token"]))["access_token"]

accounts = client.accounts_get(AccountsGetRequest(access_token=access_token))["accounts"]
seen["masks"] = [account["mask"] for account in accounts]
balances = client.accounts_balance_get(AccountsBalanceGetRequest(access_token=access_token))["accounts"]
seen["balances"] = [account["balances"]["current"] for account in balances]
seen["ach"] = client.auth_get(AuthGetRequest(access_token=access_token))["numbers"]["ach"][0]["account"]
owners = client.identity_get(IdentityGetRequest(access_token=access_token))["accounts"][0]["owners"]
seen["names"] = owners[0]["names"]
seen["products"] = [str(product) for product in client.item_get(ItemGetRequest(access_token=access_token))["item"]["billed_products"]]

cursor, names = "", []
while True:
    page = client.transactions_sync(TransactionsSyncRequest(access_token=access_token, cursor=cursor, count=50))
    names += [transaction["name"] for transaction in page["added"]]
    cursor = page["next_cursor"]
    if not page["has_more"]:
        break
seen["transactions"] = names
recurring = client.transactions_recurring_get(TransactionsRecurringGetRequest(access_token=access_token))
seen["streams"] = len(recurring["outflow_streams"]) + len(recurring["inflow_streams"])

institution = client.institutions_get_by_id(
    InstitutionsGetByIdRequest(institution_id="ins_109508", country_codes=[CountryCode("US")])
)["institution"]
seen["institution"] = institution["name"]
found = client.institutions_search(
    InstitutionsSearchRequest(query="Gingham", products=[Products("auth")], country_codes=[CountryCode("US")])
)["institutions"]
seen["found"] = [one["institution_id"] for one in found]
seen["categories"] = len(client.categories_get({})["categories"])

client.sandbox_item_reset_login(SandboxItemResetLoginRequest(access_token=access_token))
try:
    client.transactions_sync(TransactionsSyncRequest(access_token=access_token))
except plaid.ApiException as error:
    seen["error"] = json.loads(error.body)["error_code"]
client.item_remove(ItemRemoveRequest(access_token=access_token))

print(json.dumps(seen))
