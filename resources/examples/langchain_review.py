#!/usr/bin/env python3
# SPDX-License-Identifier: 0BSD
"""A step of a LangChain chain that has the draft reviewed. Needs langchain-core, and producer.py beside it.

    export BLUEPENCIL_URL=http://127.0.0.1:8787 BLUEPENCIL_TOKEN=bp_…
    langchain_review.py ID QUESTION

The model here always says the same; put yours in its place.
"""
import os
import sys

from langchain_core.language_models.fake_chat_models import FakeListChatModel
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableLambda, RunnablePassthrough

from producer import Bluepencil


class NotApproved(Exception):
    """Nothing may be sent: rejected, expired, cancelled, or nobody could decide it."""


def reviewed(gateway, queue="default", seconds=3600):
    """Takes {"id", "question", "draft"} and gives the text that a person let out. Invoked again with
    the same id and draft, after a crash for example, it waits for the same outcome."""

    def review(case):
        item = {"external_id": case["id"], "queue": queue, "draft": case["draft"],
                "messages": [{"role": "user", "content": case["question"]}]}
        gateway.submit(item)
        while True:
            outcome = gateway.wait(case["id"], seconds)
            if outcome is None:
                raise TimeoutError(f"{case['id']} is not decided yet")
            if outcome["status"] == "redraft":  # a graph can write another one: langgraph_review.py
                gateway.nack(outcome["outcome_id"], "there is no other draft")
                continue
            gateway.ack(outcome["outcome_id"])
            if outcome["final_text"] is None:
                raise NotApproved(outcome["action"] or outcome["status"])
            return outcome["final_text"]

    return RunnableLambda(review)


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    gateway = Bluepencil(os.environ["BLUEPENCIL_URL"], os.environ["BLUEPENCIL_TOKEN"])
    model = FakeListChatModel(responses=["It is on its way and comes on Friday."])
    prompt = ChatPromptTemplate.from_messages([("system", "Answer in one sentence."), ("human", "{question}")])
    chain = RunnablePassthrough.assign(draft=prompt | model | StrOutputParser()) | reviewed(gateway)
    print(chain.invoke({"id": arguments[0], "question": arguments[1]}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
