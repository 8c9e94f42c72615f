import { Command } from "commander";
import { reportErrors } from "../constructs/deployment/reported-error";
import { addAffected } from "./affected";
import { addCheckPublished } from "./check-published";
import { addDestroy } from "./destroy";
import { addGraph } from "./graph";
import { addInit } from "./init";
import { addInventory } from "./inventory";
import { addList } from "./list";
import { addPublish } from "./publish";
import { addRehearse } from "./rehearse";
import { addRollout } from "./rollout";
import { addSchema } from "./schema";
import { version } from "./version";

// One line per verb, in the order in which `keyphase --help` lists them.
const verbs = [
  addInit,
  addList,
  addGraph,
  addRehearse,
  addPublish,
  addCheckPublished,
  addAffected,
  addRollout,
  addDestroy,
  addInventory,
  addSchema,
];

const program = new Command("keyphase")
  .description("From one dataset file to a running platform, phase by phase")
  .version(version)
  .showHelpAfterError("(keyphase --help lists the verbs and their options)");
for (const addVerb of verbs) addVerb(program);

void reportErrors(() => program.parseAsync());
