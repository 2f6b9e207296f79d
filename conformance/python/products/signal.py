"""Is a debit safe, what was decided, and that it came back."""

from plaid.model.accounts_get_request import AccountsGetRequest
from plaid.model.signal_decision_outcome import SignalDecisionOutcome
from plaid.model.signal_decision_report_request import SignalDecisionReportRequest
from plaid.model.signal_evaluate_request import SignalEvaluateRequest
from plaid.model.signal_payment_method import SignalPaymentMethod
from plaid.model.signal_person_name import SignalPersonName
from plaid.model.signal_prepare_request import SignalPrepareRequest
from plaid.model.signal_return_report_request import SignalReturnReportRequest
from plaid.model.signal_schedule_request import SignalScheduleRequest
from plaid.model.signal_user import SignalUser


def see(client):
    api, facts = client.api, {}
    access_token = client.link(["auth", "identity"])
    account_id = api.accounts_get(AccountsGetRequest(access_token=access_token))["accounts"][0]["account_id"]
    api.signal_prepare(SignalPrepareRequest(access_token=access_token))
    of_account = {"access_token": access_token, "account_id": account_id}
    debit = SignalEvaluateRequest(
        client_transaction_id="python-debit-1",
        amount=12.17,
        user=SignalUser(name=SignalPersonName(given_name="Alberta", family_name="Charleson")),
        **of_account,
    )
    facts["safe"] = verdict(api.signal_evaluate(debit))
    facts["again"] = client.refusal(api.signal_evaluate, debit)
    api.signal_decision_report(
        SignalDecisionReportRequest(
            client_transaction_id="python-debit-1",
            initiated=True,
            decision_outcome=SignalDecisionOutcome("APPROVE"),
            payment_method=SignalPaymentMethod("STANDARD_ACH"),
            days_funds_on_hold=3,
        )
    )
    api.signal_return_report(SignalReturnReportRequest(client_transaction_id="python-debit-1", return_code="R01"))

    risky = SignalEvaluateRequest(client_transaction_id="python-debit-2", amount=27.53, **of_account)
    facts["risky"] = verdict(api.signal_evaluate(risky))
    facts["never_sent"] = client.refusal(
        api.signal_return_report,
        SignalReturnReportRequest(client_transaction_id="python-debit-2", return_code="R10"),
    )
    plan = api.signal_schedule(
        SignalScheduleRequest(client_transaction_id="python-debit-3", amount=5.0, **of_account)
    )
    facts["days"] = len(plan["recommendations"])
    return facts


def verdict(answer):
    risk = answer["scores"]["bank_initiated_return_risk"]
    return [risk["score"], answer["core_attributes"]["available_balance"], answer["ruleset"]["result"]]
