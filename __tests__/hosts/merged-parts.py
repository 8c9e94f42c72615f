# Prints what cloud-init itself makes of user data: the archive is taken apart and its parts are merged.
import json, sys, tempfile
from cloudinit import helpers, user_data
from cloudinit.handlers.cloud_config import CloudConfigPartHandler

with open(sys.argv[1], "rb") as file:
    blob = file.read()
with tempfile.TemporaryDirectory() as folder:
    paths = helpers.Paths({"cloud_dir": folder, "run_dir": folder})
    message = user_data.UserDataProcessor(paths).process(blob)
    handler = CloudConfigPartHandler(paths)
    handler.handle_part({}, "__begin__", None, None, "once", {})
    for part in message.walk():
        if part.get_content_maintype() == "multipart":
            continue
        body = part.get_payload(decode=True).decode()
        handler.handle_part({}, part.get_content_type(), part.get_filename(), body, "once", part)
    print(json.dumps(handler.cloud_buf))
