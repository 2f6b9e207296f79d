"""An institution's page of permissions: who reads a person's data, one account taken away, an application disconnected."""

from plaid.model.account_access import AccountAccess
from plaid.model.accounts_get_request import AccountsGetRequest
from plaid.model.consent_events_get_request import ConsentEventsGetRequest
from plaid.model.item_activity_list_request import ItemActivityListRequest
from plaid.model.item_application_list_request import ItemApplicationListRequest
from plaid.model.item_application_scopes_update_request import ItemApplicationScopesUpdateRequest
from plaid.model.item_application_unlink_request import ItemApplicationUnlinkRequest
from plaid.model.item_import_request import ItemImportRequest
from plaid.model.item_import_request_user_auth import ItemImportRequestUserAuth
from plaid.model.products import Products
from plaid.model.sandbox_item_application_seed_request import SandboxItemApplicationSeedRequest
from plaid.model.scopes import Scopes
from plaid.model.scopes_context import ScopesContext


def see(client):
    api = client.api
    institution_token = api.item_import(
        ItemImportRequest(
            products=[Products("auth")],
            user_auth=ItemImportRequestUserAuth(user_id="user_good", auth_token="pass_good"),
        )
    )["access_token"]
    of_institution = {"access_token": institution_token}
    api.sandbox_item_application_seed(
        SandboxItemApplicationSeedRequest(application_id="budget", **of_institution)
    )
    access_token = client.link(["auth"])
    listed = api.item_application_list(ItemApplicationListRequest(**of_institution))["applications"]
    application_id = listed[0]["application_id"]

    account = api.accounts_get(AccountsGetRequest(**of_institution))["accounts"][0]
    api.item_application_scopes_update(
        ItemApplicationScopesUpdateRequest(
            application_id=application_id,
            scopes=Scopes(accounts=[AccountAccess(unique_id=account["account_id"], authorized=False)]),
            context=ScopesContext("PORTAL"),
            **of_institution,
        )
    )
    events = api.consent_events_get(ConsentEventsGetRequest(access_token=access_token))["consent_events"]
    api.item_application_unlink(ItemApplicationUnlinkRequest(application_id=application_id, **of_institution))
    left = client.read(api.item_application_list, ItemApplicationListRequest(**of_institution))["applications"]
    activities = client.read(api.item_activity_list, ItemActivityListRequest(**of_institution))["activities"]
    return {
        "applications": [application["name"] for application in listed],
        "left": [application["name"] for application in left],
        "events": [event["event_type"] for event in events],
        "activity": activities[0]["activity"],
        "shut_out": client.refusal(api.accounts_get, AccountsGetRequest(access_token=access_token)),
    }
