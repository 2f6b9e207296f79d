"""A lender's report: made, read, drawn as a PDF, filtered, refreshed, shared and removed."""

import os

from plaid.model.asset_report_add_ons import AssetReportAddOns
from plaid.model.asset_report_audit_copy_create_request import AssetReportAuditCopyCreateRequest
from plaid.model.asset_report_audit_copy_remove_request import AssetReportAuditCopyRemoveRequest
from plaid.model.asset_report_create_request import AssetReportCreateRequest
from plaid.model.asset_report_create_request_options import AssetReportCreateRequestOptions
from plaid.model.asset_report_filter_request import AssetReportFilterRequest
from plaid.model.asset_report_get_request import AssetReportGetRequest
from plaid.model.asset_report_pdf_get_request import AssetReportPDFGetRequest
from plaid.model.asset_report_refresh_request import AssetReportRefreshRequest
from plaid.model.asset_report_remove_request import AssetReportRemoveRequest
from plaid.model.asset_report_user import AssetReportUser
from plaid.model.sandbox_item_reset_login_request import SandboxItemResetLoginRequest


def see(client):
    api, facts = client.api, {}
    access_token = client.link(["assets"])
    user = AssetReportUser(client_user_id="borrower-482", first_name="Imogen", last_name="Vale", ssn="123-45-6789")
    created = api.asset_report_create(
        AssetReportCreateRequest(
            access_tokens=[access_token],
            days_requested=61,
            options=AssetReportCreateRequestOptions(
                client_report_id="loan-7781", user=user, add_ons=[AssetReportAddOns("fast_assets")]
            ),
        )
    )
    token = created["asset_report_token"]
    fast = client.when_ready(api.asset_report_get, AssetReportGetRequest(asset_report_token=token, fast_report=True))
    facts["fast_owner"] = fast["report"]["items"][0]["accounts"][0]["owners"][0]["names"]
    whole = AssetReportGetRequest(asset_report_token=token, include_insights=True)
    client.when_ready(api.asset_report_get, whole)
    report = client.read(api.asset_report_get, whole)["report"]
    checking = report["items"][0]["accounts"][0]
    facts["report"] = [report["client_report_id"], report["days_requested"], report["user"]["last_name"]]
    facts["days_of_balances"] = len(checking["historical_balances"])

    pdf, _headers = client.read_file(api.asset_report_pdf_get, AssetReportPDFGetRequest(asset_report_token=token))
    facts["pdf"] = pdf[:5].decode()

    filtered = api.asset_report_filter(
        AssetReportFilterRequest(asset_report_token=token, account_ids_to_exclude=[checking["account_id"]])
    )["asset_report_token"]
    refreshed = api.asset_report_refresh(AssetReportRefreshRequest(asset_report_token=token, days_requested=30))
    for name, copy in (("filtered", filtered), ("refreshed", refreshed["asset_report_token"])):
        request = AssetReportGetRequest(asset_report_token=copy)
        client.when_ready(api.asset_report_get, request)
        items = client.read(api.asset_report_get, request)["report"]["items"]
        facts[name] = [len(items[0]["accounts"]), len(items[0]["accounts"][0]["historical_balances"])]

    shared = api.asset_report_audit_copy_create(
        AssetReportAuditCopyCreateRequest(asset_report_token=token, auditor_id=os.environ["AUDITOR_ID"])
    )["audit_copy_token"]
    removed = api.asset_report_audit_copy_remove(AssetReportAuditCopyRemoveRequest(audit_copy_token=shared))
    facts["audit_copy"] = [shared[:10], removed["removed"]]
    doomed = api.asset_report_remove(AssetReportRemoveRequest(asset_report_token=filtered))
    facts["removed"] = doomed["removed"]
    client.reads = [read for read in client.reads if read["request"]["asset_report_token"] != filtered]

    api.sandbox_item_reset_login(SandboxItemResetLoginRequest(access_token=access_token))
    facts["broken_item"] = client.refusal(
        api.asset_report_create, AssetReportCreateRequest(access_tokens=[access_token], days_requested=1)
    )
    return facts
