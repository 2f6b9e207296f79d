"""A payment that the sandbox's bank carries out, given back in part; a standing order; a consent that nobody gave."""

from datetime import date

from plaid.model.consent_payment_idempotency_key import ConsentPaymentIdempotencyKey
from plaid.model.external_payment_options import ExternalPaymentOptions
from plaid.model.external_payment_schedule_request import ExternalPaymentScheduleRequest
from plaid.model.payment_amount import PaymentAmount
from plaid.model.payment_amount_currency import PaymentAmountCurrency
from plaid.model.payment_amount_to_refund import PaymentAmountToRefund
from plaid.model.payment_consent_max_payment_amount import PaymentConsentMaxPaymentAmount
from plaid.model.payment_consent_periodic_alignment import PaymentConsentPeriodicAlignment
from plaid.model.payment_consent_periodic_amount import PaymentConsentPeriodicAmount
from plaid.model.payment_consent_periodic_amount_amount import PaymentConsentPeriodicAmountAmount
from plaid.model.payment_consent_periodic_interval import PaymentConsentPeriodicInterval
from plaid.model.payment_initiation_address import PaymentInitiationAddress
from plaid.model.payment_initiation_consent_constraints import PaymentInitiationConsentConstraints
from plaid.model.payment_initiation_consent_create_request import PaymentInitiationConsentCreateRequest
from plaid.model.payment_initiation_consent_get_request import PaymentInitiationConsentGetRequest
from plaid.model.payment_initiation_consent_payment_execute_request import PaymentInitiationConsentPaymentExecuteRequest
from plaid.model.payment_initiation_consent_type import PaymentInitiationConsentType
from plaid.model.payment_initiation_payment_create_request import PaymentInitiationPaymentCreateRequest
from plaid.model.payment_initiation_payment_get_request import PaymentInitiationPaymentGetRequest
from plaid.model.payment_initiation_payment_list_request import PaymentInitiationPaymentListRequest
from plaid.model.payment_initiation_payment_reverse_request import PaymentInitiationPaymentReverseRequest
from plaid.model.payment_initiation_recipient_create_request import PaymentInitiationRecipientCreateRequest
from plaid.model.payment_initiation_recipient_get_request import PaymentInitiationRecipientGetRequest
from plaid.model.payment_schedule_interval import PaymentScheduleInterval
from plaid.model.recipient_bacs_nullable import RecipientBACSNullable
from plaid.model.sandbox_payment_simulate_request import SandboxPaymentSimulateRequest
from plaid.model.wallet_transaction_idempotency_key import WalletTransactionIdempotencyKey

WEBHOOK = "https://app.example/webhooks"


def see(client):
    api, facts = client.api, {}
    recipient_id = api.payment_initiation_recipient_create(
        PaymentInitiationRecipientCreateRequest(
            name="Weaver & Daughters",
            bacs=RecipientBACSNullable(account="26207729", sort_code="560029"),
            address=PaymentInitiationAddress(
                street=["4 Weaver Row"], city="Norwich", postal_code="NR1 3QU", country="GB"
            ),
        )
    )["recipient_id"]
    client.read(
        api.payment_initiation_recipient_get, PaymentInitiationRecipientGetRequest(recipient_id=recipient_id)
    )
    facts["payment"] = pay(client, recipient_id)
    facts["standing_order"] = order(client, recipient_id)
    facts["consent"] = consent(client, recipient_id)
    listed = client.read(api.payment_initiation_payment_list, PaymentInitiationPaymentListRequest(count=10))
    facts["references"] = [payment["reference"] for payment in listed["payments"]]
    return facts


def pay(client, recipient_id):
    api = client.api
    payment_id = api.payment_initiation_payment_create(
        PaymentInitiationPaymentCreateRequest(
            recipient_id=recipient_id,
            reference="Invoice 2041",
            amount=PaymentAmount(currency=PaymentAmountCurrency("GBP"), value=48.5),
            options=ExternalPaymentOptions(request_refund_details=True),
        )
    )["payment_id"]
    seen = []
    for status in ("PAYMENT_STATUS_EXECUTED", "PAYMENT_STATUS_SETTLED"):
        moved = api.sandbox_payment_simulate(
            SandboxPaymentSimulateRequest(payment_id=payment_id, webhook=WEBHOOK, status=status)
        )
        seen.append([moved["old_status"], moved["new_status"]])
    refund = PaymentInitiationPaymentReverseRequest(
        payment_id=payment_id,
        reference="Refund2041",
        idempotency_key=WalletTransactionIdempotencyKey("refund-2041"),
        amount=PaymentAmountToRefund(currency=PaymentAmountCurrency("GBP"), value=8.25),
    )
    refunds = {api.payment_initiation_payment_reverse(refund)["refund_id"] for _ in range(2)}
    request = PaymentInitiationPaymentGetRequest(payment_id=payment_id)
    payment = client.read(api.payment_initiation_payment_get, request)
    seen.append([payment["status"], payment["amount_refunded"]["value"], payment["refund_ids"] == list(refunds)])
    return seen


def order(client, recipient_id):
    payment_id = client.api.payment_initiation_payment_create(
        PaymentInitiationPaymentCreateRequest(
            recipient_id=recipient_id,
            reference="Loom rent",
            amount=PaymentAmount(currency=PaymentAmountCurrency("GBP"), value=320.0),
            schedule=ExternalPaymentScheduleRequest(
                interval=PaymentScheduleInterval("MONTHLY"), interval_execution_day=-1, start_date=date(2026, 4, 1)
            ),
        )
    )["payment_id"]
    request = PaymentInitiationPaymentGetRequest(payment_id=payment_id)
    schedule = client.read(client.api.payment_initiation_payment_get, request)["schedule"]
    return [schedule["interval"], schedule["interval_execution_day"], schedule["start_date"]]


def consent(client, recipient_id):
    api = client.api
    most = {"currency": PaymentAmountCurrency("GBP")}
    consent_id = api.payment_initiation_consent_create(
        PaymentInitiationConsentCreateRequest(
            recipient_id=recipient_id,
            reference="Savings pot",
            type=PaymentInitiationConsentType("SWEEPING"),
            constraints=PaymentInitiationConsentConstraints(
                max_payment_amount=PaymentConsentMaxPaymentAmount(value=40.0, **most),
                periodic_amounts=[
                    PaymentConsentPeriodicAmount(
                        amount=PaymentConsentPeriodicAmountAmount(value=100.0, **most),
                        interval=PaymentConsentPeriodicInterval("MONTH"),
                        alignment=PaymentConsentPeriodicAlignment("CALENDAR"),
                    )
                ],
            ),
        )
    )["consent_id"]
    request = PaymentInitiationConsentGetRequest(consent_id=consent_id)
    refusal = client.refusal(
        api.payment_initiation_consent_payment_execute,
        PaymentInitiationConsentPaymentExecuteRequest(
            consent_id=consent_id,
            amount=PaymentAmount(value=25.0, **most),
            idempotency_key=ConsentPaymentIdempotencyKey("week-11"),
        ),
    )
    return [client.read(api.payment_initiation_consent_get, request)["status"], refusal]
