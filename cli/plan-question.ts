import type { ProposedPlan } from "../rollout/approval";
import { summaryText } from "../rollout/plan-summary";
import type { Terminal } from "./init-terminal";
import { table } from "./table";
import { typedAnswer } from "./typed-answer";

/** Shows plans and asks whether they are to be carried out. Only a whole "yes" is one. */
export async function agreesTo(
  terminal: Terminal,
  plans: readonly ProposedPlan[],
  interrupted: () => void,
): Promise<boolean> {
  const rows = plans.map(({ deployment, phase, changes, url }) => [deployment, phase, summaryText(changes), url]);
  terminal.output.write(`\n${table([["DEPLOYMENT", "PHASE", "CHANGES", "PLAN"], ...rows])}\n`);
  for (const { deployment, phase, follows = [] } of plans) {
    if (follows.length === 0) continue;
    terminal.output.write(`After ${deployment} ${phase}, ${follows.join(", ")} is applied without a question.\n`);
  }
  const these = plans.length === 1 ? "this plan" : `these ${plans.length} plans`;
  return (await typedAnswer(terminal, `Apply ${these}? Type yes: `, interrupted)) === "yes";
}
