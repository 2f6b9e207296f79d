"""A person and an organisation against the watchlists: what was hit, what a reviewer says of it, what is decided."""

from datetime import date

from plaid.model.entity_watchlist_search_terms import EntityWatchlistSearchTerms
from plaid.model.watchlist_screening_entity_create_request import WatchlistScreeningEntityCreateRequest
from plaid.model.watchlist_screening_entity_get_request import WatchlistScreeningEntityGetRequest
from plaid.model.watchlist_screening_entity_history_list_request import WatchlistScreeningEntityHistoryListRequest
from plaid.model.watchlist_screening_entity_hit_list_request import WatchlistScreeningEntityHitListRequest
from plaid.model.watchlist_screening_entity_program_list_request import WatchlistScreeningEntityProgramListRequest
from plaid.model.watchlist_screening_entity_review_create_request import WatchlistScreeningEntityReviewCreateRequest
from plaid.model.watchlist_screening_entity_review_list_request import WatchlistScreeningEntityReviewListRequest
from plaid.model.watchlist_screening_entity_update_request import WatchlistScreeningEntityUpdateRequest
from plaid.model.watchlist_screening_individual_create_request import WatchlistScreeningIndividualCreateRequest
from plaid.model.watchlist_screening_individual_get_request import WatchlistScreeningIndividualGetRequest
from plaid.model.watchlist_screening_individual_history_list_request import WatchlistScreeningIndividualHistoryListRequest
from plaid.model.watchlist_screening_individual_hit_list_request import WatchlistScreeningIndividualHitListRequest
from plaid.model.watchlist_screening_individual_program_list_request import WatchlistScreeningIndividualProgramListRequest
from plaid.model.watchlist_screening_individual_review_create_request import WatchlistScreeningIndividualReviewCreateRequest
from plaid.model.watchlist_screening_individual_review_list_request import WatchlistScreeningIndividualReviewListRequest
from plaid.model.watchlist_screening_individual_update_request import WatchlistScreeningIndividualUpdateRequest
from plaid.model.watchlist_screening_request_search_terms import WatchlistScreeningRequestSearchTerms
from plaid.model.watchlist_screening_status import WatchlistScreeningStatus


def see(client):
    return {"individual": individual(client), "entity": entity(client)}


def individual(client):
    api = client.api
    screening = api.watchlist_screening_individual_create(
        WatchlistScreeningIndividualCreateRequest(
            search_terms=WatchlistScreeningRequestSearchTerms(
                watchlist_program_id="prg_balanced",
                legal_name="Jianshu Zhou",
                date_of_birth=date(1971, 7, 15),
                document_number="E09598913",
                country="CN",
            ),
            client_user_id="python-5",
        )
    )
    of_it = {"watchlist_screening_id": screening["id"]}
    request = WatchlistScreeningIndividualHitListRequest(**of_it)
    hit = api.watchlist_screening_individual_hit_list(request)["watchlist_screening_hits"][0]
    api.watchlist_screening_individual_review_create(
        WatchlistScreeningIndividualReviewCreateRequest(
            confirmed_hits=[hit["id"]], dismissed_hits=[], comment="It is them.", **of_it
        )
    )
    api.watchlist_screening_individual_update(
        WatchlistScreeningIndividualUpdateRequest(status=WatchlistScreeningStatus("rejected"), **of_it)
    )
    got = client.read(api.watchlist_screening_individual_get, WatchlistScreeningIndividualGetRequest(**of_it))
    reviewed = client.read(api.watchlist_screening_individual_hit_list, request)["watchlist_screening_hits"][0]
    reviews = client.read(
        api.watchlist_screening_individual_review_list, WatchlistScreeningIndividualReviewListRequest(**of_it)
    )
    history = client.read(
        api.watchlist_screening_individual_history_list, WatchlistScreeningIndividualHistoryListRequest(**of_it)
    )
    client.read(
        api.watchlist_screening_individual_program_list, WatchlistScreeningIndividualProgramListRequest()
    )
    return {
        "statuses": [screening["status"], got["status"]],
        "analysis": [hit["analysis"][part] for part in ("names", "dates_of_birth", "documents", "locations")],
        "hit": [hit["review_status"], reviewed["review_status"]],
        "comments": [review["comment"] for review in reviews["watchlist_screening_reviews"]],
        "before": [one["status"] for one in history["watchlist_screenings"]],
    }


def entity(client):
    api = client.api
    screening = api.watchlist_screening_entity_create(
        WatchlistScreeningEntityCreateRequest(
            search_terms=EntityWatchlistSearchTerms(
                entity_watchlist_program_id="entprg_balanced", legal_name="Islamic Radio And Television Union"
            )
        )
    )
    of_it = {"entity_watchlist_screening_id": screening["id"]}
    request = WatchlistScreeningEntityHitListRequest(**of_it)
    hits = api.watchlist_screening_entity_hit_list(request)["entity_watchlist_screening_hits"]
    api.watchlist_screening_entity_review_create(
        WatchlistScreeningEntityReviewCreateRequest(
            confirmed_hits=[], dismissed_hits=[hit["id"] for hit in hits], **of_it
        )
    )
    api.watchlist_screening_entity_update(
        WatchlistScreeningEntityUpdateRequest(status=WatchlistScreeningStatus("cleared"), **of_it)
    )
    got = client.read(api.watchlist_screening_entity_get, WatchlistScreeningEntityGetRequest(**of_it))
    reviewed = client.read(api.watchlist_screening_entity_hit_list, request)["entity_watchlist_screening_hits"]
    client.read(api.watchlist_screening_entity_review_list, WatchlistScreeningEntityReviewListRequest(**of_it))
    client.read(api.watchlist_screening_entity_history_list, WatchlistScreeningEntityHistoryListRequest(**of_it))
    programs = client.read(
        api.watchlist_screening_entity_program_list, WatchlistScreeningEntityProgramListRequest()
    )
    return {
        "statuses": [screening["status"], got["status"]],
        "hits": [hit["review_status"] for hit in reviewed],
        "has_program": "entprg_balanced" in [one["id"] for one in programs["entity_watchlist_programs"]],
    }
