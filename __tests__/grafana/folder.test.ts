import { Folder } from "../../constructs/grafana/folder";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  new Folder(scope, "folder", { uid: "wm-prod", title: "WM-Prod", serviceAccount: "wm-prod" });
});

test("the service account may change this folder and nothing else in Grafana", () => {
  expect(resources(stack, "grafana_service_account")).toEqual([expect.objectContaining({ role: "None" })]);
  const permissions = resources(stack, "grafana_folder_permission")[0]?.["permissions"];
  expect(permissions).toContainEqual({
    user_id: expect.stringContaining("grafana_service_account.") as string,
    permission: "Edit",
  });
  expect(permissions).not.toContainEqual(expect.objectContaining({ permission: "Admin" }));
});

test("the run fails with a sentence where Grafana shows another folder", () => {
  const ready = Object.values(stack.data["grafana_folder"] ?? {})[0];
  expect(ready).toEqual(expect.objectContaining({ title: "WM-Prod" }));
  expect(ready).toHaveProperty("lifecycle.postcondition.0.condition", '${self.uid == "wm-prod"}');
});
