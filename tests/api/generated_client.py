# SPDX-License-Identifier: GPL-3.0-or-later
"""Works with the client that was generated from the OpenAPI document, and knows nothing else.

generated_client.py URL PRODUCER_TOKEN REVIEWER_TOKEN SUPERVISOR_TOKEN
"""
import sys
import uuid

from bluepencil_client import AuthenticatedClient, Client
from bluepencil_client.api.everybody import item_status, me, version
from bluepencil_client.api.producers import (ack_outcome, outcome_of_item, revise_item, submit_items,
                                             take_outcomes)
from bluepencil_client.api.reviewers import decide, lease
from bluepencil_client.api.supervisors import queues
from bluepencil_client.models import (Decision, DecisionAction, DecisionRequest, Draft, Item, LeaseRequest,
                                      Message, MessageRole, Problem)


def insist(holds, words):
    if not holds:
        raise SystemExit(words)


def work(url, producer, reviewer, supervisor):
    shop, anna, boss = (AuthenticatedClient(base_url=url + "/v1", token=token)
                        for token in (producer, reviewer, supervisor))
    said = version.sync(client=Client(base_url=url + "/v1"))
    insist(said.api == "1", f"the gateway speaks {said}")
    insist(me.sync(client=anna).subject == "anna", "the token is somebody else's")
    item = Item(external_id="g/1 ü", messages=[Message(role=MessageRole.USER, content="Where is it?")],
                drafts=[Draft(id="a", text="It comes on Friday.")])
    item["a_field_of_ours"] = {"kept": True}
    receipt = submit_items.sync(client=shop, body=item)
    insist(receipt.state.value == "accepted", f"not accepted: {receipt}")
    wrong = revise_item.sync(client=shop, external_id="g/1 ü", body=Item(external_id="g/1 ü", messages=[], draft="x"))
    insist(isinstance(wrong, Problem) and wrong.code.value == "conflict", f"no problem: {wrong}")
    held = lease.sync(client=anna, body=LeaseRequest(wait=5))[0]
    insist(held.item.additional_properties["a_field_of_ours"] == {"kept": True}, "a field got lost")
    decision = Decision(decision_id=str(uuid.uuid4()), external_id="g/1 ü", action=DecisionAction.EDIT,
                        final_text="It comes on Saturday.")
    decided = decide.sync(client=anna, decision_id=decision.decision_id,
                          body=DecisionRequest(slot=held.slot, fence=held.fence, decision=decision))
    insist(not decided.repeated, f"not decided: {decided}")
    outcome = outcome_of_item.sync(client=shop, external_id="g/1 ü", wait=5)
    insist(outcome.final_text == "It comes on Saturday.", f"another outcome: {outcome}")
    insist(ack_outcome.sync_detailed(client=shop, outcome_id=outcome.outcome_id).status_code == 204, "not acknowledged")
    insist(take_outcomes.sync(client=shop) == [], "an outcome comes twice")
    insist(item_status.sync(client=shop, external_id="g/1 ü").state.value == "done", "not done")
    insist(queues.sync(client=boss)[0].ready == 0, "something is left")


if __name__ == "__main__":
    work(*sys.argv[1:])
