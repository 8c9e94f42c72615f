import { ReportedError } from "../constructs/deployment/reported-error";
import { blueprintOf, cloudOf, questions } from "./init-questions";
import type { Answers, Question } from "./questions/question";

/** Refuses answers about another blueprint or cloud than the chosen one: they would be lost without a word. */
export function refuseOthers(answers: Answers): void {
  const lines = questions.filter(({ flag }) => answers.has(flag)).flatMap((question) => strayed(question, answers));
  if (lines.length > 0) throw new ReportedError(lines);
}

function strayed({ flag, blueprint, cloud }: Question, answers: Answers): string[] {
  const chosen = { blueprint: blueprintOf(answers), cloud: cloudOf(answers) };
  if (chosen.blueprint === undefined) return [];
  if (blueprint !== undefined && blueprint !== chosen.blueprint) {
    return [
      `--${flag}: is about the blueprint ${blueprint}, and the deployment is of ${chosen.blueprint} (expected --blueprint ${blueprint}, or no --${flag})`,
    ];
  }
  if (cloud === undefined || chosen.cloud === undefined || cloud === chosen.cloud) return [];
  return [
    `--${flag}: is about the cloud ${cloud}, and the deployment is on ${chosen.cloud} (expected --cloud ${cloud}, or no --${flag})`,
  ];
}
