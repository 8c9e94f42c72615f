import { gateSentence } from "../../../rehearsal/pushes/gate-sentence";

const frame = (text: string) => `╷\n${text.replaceAll(/^/gm, "│ ")}\n╵\n`;

test("a gate's sentence is found in Terraform's complaint, wherever its lines break", () => {
  const complaint = frame(
    "Error: Resource postcondition failed\n\nWM-Prod-platform needs WM-Prod-infrastructure at revision\n3f2ab4c0d1e2, which is at 91bc77aa01f3. Apply WM-Prod-infrastructure first.",
  );
  expect(gateSentence(complaint)).toBe(
    "WM-Prod-platform needs WM-Prod-infrastructure at revision 3f2ab4c0d1e2, which is at 91bc77aa01f3. Apply WM-Prod-infrastructure first.",
  );
});

test("where nothing was ever applied, the reader of the state is the advice", () => {
  const complaint = frame(
    "Error: Unable to find remote state\n\n  with data.terraform_remote_state.apply-WM-Prod-infrastructure-first,\n  on cdk.tf.json line 12",
  );
  expect(gateSentence(complaint)).toBe("apply-WM-Prod-infrastructure-first: there is no state to read yet.");
});

test("another failure is no gate", () => {
  expect(gateSentence(frame("Error: Rehearsed failure of aws_eks_cluster"))).toBeUndefined();
});
