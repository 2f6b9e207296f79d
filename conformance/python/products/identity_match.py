"""Whether the app's user is the account's owner."""

from plaid.model.address_data_nullable_no_required_fields import AddressDataNullableNoRequiredFields
from plaid.model.identity_documents_uploads_get_request import IdentityDocumentsUploadsGetRequest
from plaid.model.identity_match_request import IdentityMatchRequest
from plaid.model.identity_match_user import IdentityMatchUser


def see(client):
    access_token = client.link(["auth", "identity"])
    answer = client.read(
        client.api.identity_match,
        IdentityMatchRequest(
            access_token=access_token,
            user=IdentityMatchUser(
                legal_name="Alberta Charleson",
                phone_number="+11112223333",
                email_address="accountholder0@example.com",
                address=AddressDataNullableNoRequiredFields(
                    street="2992 Cameron Rd", city="Malakoff", region="NY", postal_code="14236", country="US"
                ),
            ),
        ),
    )
    account = answer["accounts"][0]
    scores = [account[part]["score"] for part in ("legal_name", "phone_number", "email_address", "address")]
    client.read(
        client.api.identity_documents_uploads_get, IdentityDocumentsUploadsGetRequest(access_token=access_token)
    )
    return {"scores": scores}
