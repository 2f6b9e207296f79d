"""What the scripts of the products share: plaid-python from PyPI with nothing but the host changed, and what it read."""

import hashlib
import json
import os
import time

import plaid
from plaid.api import plaid_api
from plaid.model.item_public_token_exchange_request import ItemPublicTokenExchangeRequest
from plaid.model.products import Products
from plaid.model.sandbox_public_token_create_request import SandboxPublicTokenCreateRequest
from plaid.model.sandbox_public_token_create_request_options import SandboxPublicTokenCreateRequestOptions

FIRST_PLATYPUS_BANK = "ins_109508"
# Reports and refreshes take moments here. Whoever waits longer than this waits for something that never comes.
WAIT_SECONDS = 30


class Client:
    """The official client with the keys of a team, and a list of what it read."""

    def __init__(self, client_id, secret):
        configuration = plaid.Configuration(
            host=os.environ["PLAID_BASE_URL"],
            api_key={"clientId": client_id, "secret": secret},
        )
        self.api = plaid_api.PlaidApi(plaid.ApiClient(configuration))
        # Each a path, a request and the whole answer, as JSON: the test makes the same call by itself and compares.
        self.reads = []

    def link(self, products, institution_id=FIRST_PLATYPUS_BANK, user=None, **options):
        """Links an Item as the sandbox allows it, without Link. Returns its access token."""
        created = self.api.sandbox_public_token_create(
            SandboxPublicTokenCreateRequest(
                institution_id=institution_id,
                initial_products=[Products(product) for product in products],
                options=SandboxPublicTokenCreateRequestOptions(**options),
                **(user or {}),
            )
        )
        exchange = ItemPublicTokenExchangeRequest(public_token=created["public_token"])
        return self.api.item_public_token_exchange(exchange)["access_token"]

    def read(self, method, request):
        """Calls an endpoint whose answer stays the same for the rest of the script, and keeps what it answered."""
        answer = method(request)
        self.keep(method, request, self.as_json(answer))
        return answer

    def read_file(self, method, request):
        """The same for a file: its bytes, and the headers that came with it."""
        with_headers = {"_return_http_data_only": False}
        file, _status, headers = method(request, **with_headers)
        with file:
            content = file.read()
        # The client writes every file into the folder of temporary files, and leaves it there.
        os.remove(file.name)
        self.keep(method, request, {"sha256": hashlib.sha256(content).hexdigest()})
        return content, headers

    def keep(self, method, request, answer):
        path = getattr(self.api, f"{method.__name__}_endpoint").settings["endpoint_path"]
        self.reads.append({"path": path, "request": self.as_json(request), "answer": answer})

    def as_json(self, value):
        """A value with the client's models, enumerations and dates in it as the client itself would send it."""
        return self.api.api_client.sanitize_for_serialization(value)

    def refusal(self, method, request):
        """The code of the error that an endpoint answers; None when it does what it was asked."""
        try:
            method(request)
        except plaid.ApiException as error:
            return json.loads(error.body)["error_code"]
        return None

    def when_ready(self, method, request, is_ready=lambda _answer: True):
        """Asks until the answer is there, as an app without webhooks does."""
        deadline = time.monotonic() + WAIT_SECONDS
        while True:
            try:
                answer = method(request)
                if is_ready(answer) or time.monotonic() > deadline:
                    return answer
            except plaid.ApiException as error:
                if json.loads(error.body)["error_code"] != "PRODUCT_NOT_READY" or time.monotonic() > deadline:
                    raise
            time.sleep(0.05)
