"""An authorization code from a phone app, exchanged on the server with google-auth-oauthlib.

Arguments: the OAuth client's file, the code, then the scopes the app asked for.
Prints one JSON object: what the exchange brought and what the verified ID token says.
"""

import json
import os
import sys

# The emulator speaks plain HTTP on this computer, and Google names granted scopes in full where they were asked for in short.
os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] = "1"

from google.auth.transport.requests import Request  # noqa: E402
from google.oauth2 import id_token  # noqa: E402
from google_auth_oauthlib.flow import Flow  # noqa: E402

client_file, code, *scopes = sys.argv[1:]
with open(client_file, encoding="utf-8") as file:
    (client,) = json.load(file).values()

flow = Flow.from_client_secrets_file(client_file, scopes=scopes)
token = flow.fetch_token(code=code)

claims = id_token.verify_token(
    token["id_token"],
    Request(),
    audience=client["client_id"],
    certs_url=client["auth_provider_x509_cert_url"],
)
if claims["iss"] not in ("accounts.google.com", "https://accounts.google.com"):
    raise SystemExit("not issued by Google: " + claims["iss"])

json.dump(
    {
        "hasAccessToken": bool(token.get("access_token")),
        "hasRefreshToken": bool(token.get("refresh_token")),
        "scopes": sorted(token["scope"]),
        "email": claims.get("email"),
        "name": claims.get("name"),
    },
    sys.stdout,
)
