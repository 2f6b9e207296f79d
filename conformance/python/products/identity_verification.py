"""A customer who fails, tries again and passes."""

from datetime import date

from plaid.model.id_number_type import IDNumberType
from plaid.model.identity_verification_autofill_create_request import IdentityVerificationAutofillCreateRequest
from plaid.model.identity_verification_create_request import IdentityVerificationCreateRequest
from plaid.model.identity_verification_create_request_user import IdentityVerificationCreateRequestUser
from plaid.model.identity_verification_get_request import IdentityVerificationGetRequest
from plaid.model.identity_verification_list_request import IdentityVerificationListRequest
from plaid.model.identity_verification_request_user import IdentityVerificationRequestUser
from plaid.model.identity_verification_request_user_name import IdentityVerificationRequestUserName
from plaid.model.identity_verification_retry_request import IdentityVerificationRetryRequest
from plaid.model.strategy import Strategy
from plaid.model.user_address import UserAddress
from plaid.model.user_id_number import UserIDNumber

TEMPLATE = "idvtmp_kyc"


def person(given_name):
    return {
        "email_address": "leslie.knope@app.example",
        "phone_number": "+12345678909",
        "date_of_birth": date(1975, 1, 18),
        "name": IdentityVerificationRequestUserName(given_name=given_name, family_name="Knope"),
        "address": UserAddress(
            street="123 Main St.", city="Pawnee", region="IN", postal_code="46001", country="US"
        ),
        "id_number": UserIDNumber(value="123456789", type=IDNumberType("us_ssn")),
    }


def see(client):
    api = client.api
    failed = api.identity_verification_create(
        IdentityVerificationCreateRequest(
            client_user_id="python-4",
            template_id=TEMPLATE,
            is_shareable=True,
            gave_consent=True,
            user=IdentityVerificationCreateRequestUser(**person("Odalys")),
        )
    )
    passed = api.identity_verification_retry(
        IdentityVerificationRetryRequest(
            client_user_id="python-4",
            template_id=TEMPLATE,
            strategy=Strategy("infer"),
            user=IdentityVerificationRequestUser(**person("Leslie")),
        )
    )
    got = client.read(
        api.identity_verification_get, IdentityVerificationGetRequest(identity_verification_id=passed["id"])
    )
    listed = client.read(
        api.identity_verification_list,
        IdentityVerificationListRequest(client_user_id="python-4", template_id=TEMPLATE),
    )
    filled = api.identity_verification_autofill_create(
        IdentityVerificationAutofillCreateRequest(identity_verification_id=passed["id"])
    )
    return {
        "statuses": [one["status"] for one in listed["identity_verifications"]],
        "checks": [failed["kyc_check"]["name"]["summary"], got["kyc_check"]["name"]["summary"]],
        "is_second_attempt": got["previous_attempt_id"] == failed["id"],
        "filled": [filled["status"], filled["user"]["name"]["family_name"]],
    }
