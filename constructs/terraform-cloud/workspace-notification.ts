import { NotificationConfiguration } from "@cdktf/provider-tfe/lib/notification-configuration";
import { Construct } from "constructs";

/** Where a notification goes. */
export type NotificationDestination =
  | { readonly type: "slack" | "microsoft-teams" | "generic"; /** Sensitive. */ readonly url: string }
  | { readonly type: "email"; /** Terraform Enterprise only. */ readonly addresses: string[] }
  | { readonly type: "email"; /** Members of the organization. */ readonly userIds: string[] };

export interface WorkspaceNotificationProps {
  readonly workspaceId: string;
  readonly name: string;
  readonly destination: NotificationDestination;
  /** Events that are sent, `run:errored`. */
  readonly triggers: string[];
}

/** Tells people of a workspace's runs and health. */
export class WorkspaceNotification extends Construct {
  constructor(scope: Construct, id: string, props: WorkspaceNotificationProps) {
    super(scope, id);
    const { workspaceId, name, destination, triggers } = props;
    new NotificationConfiguration(this, "notification", {
      workspaceId,
      name,
      enabled: true,
      triggers,
      destinationType: destination.type,
      ...receiver(destination),
    });
  }
}

function receiver(destination: NotificationDestination) {
  if ("url" in destination) return { url: destination.url };
  return "addresses" in destination ? { emailAddresses: destination.addresses } : { emailUserIds: destination.userIds };
}
