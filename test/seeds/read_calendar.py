"""A user's calendar list entry, read by a service account with oauth2client and google-api-python-client.

Arguments: the key's file, its token URI, the service account's address, the calendar ID, and the user to act for (or nothing).
Prints the entry's summary; what Google refuses ends the program with its answer on standard error.
"""

import sys
from urllib.parse import urlsplit

import httplib2
from googleapiclient.discovery import build_from_document
from googleapiclient.errors import HttpError
from oauth2client.client import HttpAccessTokenRefreshError
from oauth2client.service_account import ServiceAccountCredentials

SCOPES = [
    "https://www.googleapis.com/auth/calendar",
    "https://www.googleapis.com/auth/calendar.readonly",
]

key_file, token_uri, account, calendar_id, subject = sys.argv[1:]
origin = "{0.scheme}://{0.netloc}/".format(urlsplit(token_uri))

# The one method that is called here, described as the API's discovery document does.
CALENDAR = {
    "name": "calendar",
    "version": "v3",
    "rootUrl": origin,
    "servicePath": "calendar/v3/",
    "baseUrl": origin + "calendar/v3/",
    "batchPath": "batch/calendar/v3",
    "parameters": {},
    "schemas": {"CalendarListEntry": {"id": "CalendarListEntry", "type": "object"}},
    "resources": {
        "calendarList": {
            "methods": {
                "get": {
                    "id": "calendar.calendarList.get",
                    "path": "users/me/calendarList/{calendarId}",
                    "httpMethod": "GET",
                    "parameters": {"calendarId": {"type": "string", "required": True, "location": "path"}},
                    "parameterOrder": ["calendarId"],
                    "response": {"$ref": "CalendarListEntry"},
                }
            }
        }
    },
}

if key_file.endswith(".p12"):
    credentials = ServiceAccountCredentials.from_p12_keyfile(
        account, key_file, "notasecret", scopes=SCOPES, token_uri=token_uri
    )
else:
    credentials = ServiceAccountCredentials.from_json_keyfile_name(key_file, scopes=SCOPES, token_uri=token_uri)
if subject:
    credentials = credentials.create_delegated(subject)

try:
    service = build_from_document(CALENDAR, http=credentials.authorize(httplib2.Http()))
    print(service.calendarList().get(calendarId=calendar_id).execute()["summary"])
except (HttpError, HttpAccessTokenRefreshError) as refusal:
    raise SystemExit(str(refusal))
