"""The journeys of the products with plaid-python, in one process. Prints what each saw, by product, as one JSON line."""

import importlib
import json
import os
import traceback

from client import Client


def see(product, team):
    """What one product's script saw and read, or how it failed: the others go on."""
    client = Client(**team)
    try:
        facts = importlib.import_module(f"products.{product}").see(client)
        return {"facts": client.as_json(facts), "reads": client.reads}
    except Exception:
        return {"failure": traceback.format_exc()}


# The keys of a team for each product: one product's Items are in no other's way.
teams = json.loads(os.environ["TEAM_OF_PRODUCT"])
print(json.dumps({product: see(product, team) for product, team in teams.items()}))
