"""Money from an account to the balance and back: posted, sent twice under one key, cancelled, reversed."""

from plaid.model.ach_class import ACHClass
from plaid.model.auth_get_request import AuthGetRequest
from plaid.model.bank_transfer_balance_get_request import BankTransferBalanceGetRequest
from plaid.model.bank_transfer_cancel_request import BankTransferCancelRequest
from plaid.model.bank_transfer_create_request import BankTransferCreateRequest
from plaid.model.bank_transfer_event_list_request import BankTransferEventListRequest
from plaid.model.bank_transfer_event_sync_request import BankTransferEventSyncRequest
from plaid.model.bank_transfer_event_type import BankTransferEventType
from plaid.model.bank_transfer_failure import BankTransferFailure
from plaid.model.bank_transfer_get_request import BankTransferGetRequest
from plaid.model.bank_transfer_idempotency_key import BankTransferIdempotencyKey
from plaid.model.bank_transfer_list_request import BankTransferListRequest
from plaid.model.bank_transfer_network import BankTransferNetwork
from plaid.model.bank_transfer_type import BankTransferType
from plaid.model.bank_transfer_user import BankTransferUser
from plaid.model.sandbox_bank_transfer_simulate_request import SandboxBankTransferSimulateRequest


def see(client):
    api, facts = client.api, {}
    access_token = client.link(["auth"])
    numbers = api.auth_get(AuthGetRequest(access_token=access_token))["numbers"]
    transfer = {
        "access_token": access_token,
        "account_id": numbers["ach"][0]["account_id"],
        "network": BankTransferNetwork("ach"),
        "iso_currency_code": "USD",
        "description": "Test",
        "user": BankTransferUser(legal_name="Odalys Fern"),
    }
    debit = api.bank_transfer_create(
        BankTransferCreateRequest(
            idempotency_key=BankTransferIdempotencyKey("in"),
            type=BankTransferType("debit"),
            amount="120.40",
            ach_class=ACHClass("web"),
            custom_tag="in",
            **transfer,
        )
    )["bank_transfer"]["id"]
    api.sandbox_bank_transfer_simulate(
        SandboxBankTransferSimulateRequest(bank_transfer_id=debit, event_type="posted")
    )
    payout = BankTransferCreateRequest(
        idempotency_key=BankTransferIdempotencyKey("out"),
        type=BankTransferType("credit"),
        amount="20.15",
        ach_class=ACHClass("ppd"),
        **transfer,
    )
    ids = {api.bank_transfer_create(payout)["bank_transfer"]["id"] for _ in range(2)}
    facts["sent_twice"] = len(ids)
    cancel = BankTransferCancelRequest(bank_transfer_id=ids.pop())
    api.bank_transfer_cancel(cancel)
    facts["cancelled_twice"] = client.refusal(api.bank_transfer_cancel, cancel)
    api.sandbox_bank_transfer_simulate(
        SandboxBankTransferSimulateRequest(
            bank_transfer_id=debit,
            event_type="reversed",
            failure_reason=BankTransferFailure(ach_return_code="R01", description="Insufficient funds"),
        )
    )

    client.read(api.bank_transfer_get, BankTransferGetRequest(bank_transfer_id=debit))
    listed = client.read(api.bank_transfer_list, BankTransferListRequest(count=10))
    facts["statuses"] = [one["status"] for one in listed["bank_transfers"]]
    synced = client.read(api.bank_transfer_event_sync, BankTransferEventSyncRequest(after_id=0, count=25))
    facts["events"] = [event["event_type"] for event in synced["bank_transfer_events"]]
    client.read(
        api.bank_transfer_event_list,
        BankTransferEventListRequest(event_types=[BankTransferEventType("reversed")]),
    )
    facts["balance"] = client.read(api.bank_transfer_balance_get, BankTransferBalanceGetRequest())["balance"]["available"]
    return facts
