import { WorkspaceNotification } from "../../constructs/terraform-cloud/workspace-notification";
import type { NotificationDestination } from "../../constructs/terraform-cloud/workspace-notification";
import { resources, synthesize } from "../synthesized";

function notify(destination: NotificationDestination): Record<string, unknown> | undefined {
  const stack = synthesize((scope) => {
    const triggers = ["run:errored"];
    new WorkspaceNotification(scope, "ops", { workspaceId: "ws-1", name: "ops", destination, triggers });
  });
  return resources(stack, "tfe_notification_configuration")[0];
}

// Terraform Cloud refuses receivers that do not belong to the type.
test.each<[NotificationDestination, string, string[]]>([
  [{ type: "slack", url: "${var.url}" }, "url", ["email_addresses", "email_user_ids"]],
  [{ type: "email", addresses: ["ops@example.com"] }, "email_addresses", ["url", "email_user_ids"]],
  [{ type: "email", userIds: ["user-1"] }, "email_user_ids", ["url", "email_addresses"]],
])("%j is sent by %s alone", (destination, receiver, others) => {
  const notification = notify(destination);
  expect(notification).toMatchObject({ enabled: true, destination_type: destination.type });
  expect(notification).toHaveProperty(receiver);
  for (const other of others) expect(notification).not.toHaveProperty(other);
});
