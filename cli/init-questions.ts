import { hashistack } from "./questions/hashistack";
import { managedKubernetes } from "./questions/managed-kubernetes";
import { isQuestion } from "./questions/question";
import type { Answers, Entry, Question } from "./questions/question";
import { choices, logins, place } from "./questions/shared";

/** What each blueprint asks for besides what all do. */
const own: Readonly<Record<string, readonly Entry[]>> = { "managed-kubernetes": managedKubernetes, hashistack };

/** What a minimal dataset of any blueprint holds, in the order of the file. A flag stands in one table only. */
const entries: readonly Entry[] = [
  ...choices,
  ...place,
  ...logins,
  ...Object.entries(own).flatMap(([blueprint, added]) => added.map((entry) => ({ ...entry, blueprint }))),
];

/** Every question of every blueprint. */
export const questions: readonly Question[] = entries.filter(isQuestion);

/** The blueprint of the answers; undefined as long as nobody has named one that there are questions for. */
export function blueprintOf(answers: Answers): string | undefined {
  const named = answers.get("blueprint");
  return named !== undefined && Object.hasOwn(own, named) ? named : undefined;
}

/** The cloud of the answers; undefined as long as nobody has named one that the blueprint knows. */
export function cloudOf(answers: Answers): string | undefined {
  const named = answers.get("cloud");
  return ofBlueprint(answers).some(({ cloud }) => cloud === named) ? named : undefined;
}

/** What the dataset of these answers holds: what is about every blueprint and cloud, and about those that the answers name. */
export function entriesFor(answers: Answers): readonly Entry[] {
  return ofBlueprint(answers).filter(({ cloud }) => cloud === undefined || cloud === cloudOf(answers));
}

export function questionsFor(answers: Answers): readonly Question[] {
  return entriesFor(answers).filter(isQuestion);
}

/** What a person is asked next: which other questions there are, and what is right as an answer, depends on the first ones. */
export function nextQuestions(answers: Answers): readonly Question[] {
  const open = questionsFor(answers);
  const until = (flag: string) => open.slice(0, open.findIndex((question) => question.flag === flag) + 1);
  if (blueprintOf(answers) === undefined) return until("blueprint");
  return cloudOf(answers) === undefined ? until("cloud") : open;
}

function ofBlueprint(answers: Answers): readonly Entry[] {
  return entries.filter(({ blueprint }) => blueprint === undefined || blueprint === blueprintOf(answers));
}
