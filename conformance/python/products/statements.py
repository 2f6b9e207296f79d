"""Statements: listed, and one downloaded whole."""

import hashlib
from datetime import date

from plaid.model.sandbox_public_token_create_request_options_statements import SandboxPublicTokenCreateRequestOptionsStatements
from plaid.model.statements_download_request import StatementsDownloadRequest
from plaid.model.statements_list_request import StatementsListRequest
from plaid.model.statements_refresh_request import StatementsRefreshRequest


def see(client):
    api = client.api
    months = SandboxPublicTokenCreateRequestOptionsStatements(
        start_date=date(2026, 2, 1), end_date=date(2026, 2, 28)
    )
    access_token = client.link(["statements"], statements=months)
    api.statements_refresh(
        StatementsRefreshRequest(access_token=access_token, start_date=date(2025, 12, 1), end_date=date(2026, 1, 31))
    )
    request = StatementsListRequest(access_token=access_token)
    client.when_ready(api.statements_list, request, lambda answer: len(answer["accounts"][0]["statements"]) > 1)
    listed = client.read(api.statements_list, request)["accounts"][0]["statements"]
    pdf, headers = client.read_file(
        api.statements_download,
        StatementsDownloadRequest(access_token=access_token, statement_id=listed[0]["statement_id"]),
    )
    return {
        "months": [f"{statement['year']}-{statement['month']}" for statement in listed],
        "pdf": pdf[:5].decode(),
        "is_whole": headers["plaid-content-hash"] == hashlib.sha256(pdf).hexdigest(),
        "unknown": client.refusal(
            api.statements_download, StatementsDownloadRequest(access_token=access_token, statement_id="none")
        ),
    }
