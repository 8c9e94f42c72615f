#!/usr/bin/env node
process.argv.splice(2, 0, "cli/keyphase.ts");
require("../start.cjs");
