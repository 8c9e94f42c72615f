import { DataTfeOrganizationMembership } from "@cdktf/provider-tfe/lib/data-tfe-organization-membership";
import { Construct } from "constructs";
import { WorkspaceNotification } from "../../terraform-cloud/workspace-notification";
import type { NotificationDestination } from "../../terraform-cloud/workspace-notification";
import type { DeploymentConfig } from "../deployment-config";
import type { Phase } from "../phase";
import { storedSecret } from "./stored-secret";

type Notification = DeploymentConfig["terraformCloud"]["notifications"][number];

export interface NotificationsProps {
  /** Ids of the workspaces by phase. */
  readonly workspaceIds: ReadonlyMap<string, string>;
}

/** The dataset's notifications, for every workspace. */
export class Notifications extends Construct {
  constructor(
    private readonly phase: Phase,
    id: string,
    { workspaceIds }: NotificationsProps,
  ) {
    super(phase, id);
    for (const notification of phase.deployment.config.terraformCloud.notifications) {
      const { name, triggers } = notification;
      const ofThis = new Construct(this, name);
      const destination = this.destination(ofThis, notification);
      for (const [workspace, workspaceId] of workspaceIds) {
        new WorkspaceNotification(ofThis, workspace, { workspaceId, name, destination, triggers });
      }
    }
  }

  private destination(scope: Construct, notification: Notification): NotificationDestination {
    const { name, type } = notification;
    if (type !== "email") {
      // Whoever knows the URL can write to the channel.
      const url = storedSecret(this.phase, {
        name: `notification_url_${name.replaceAll("-", "_")}`,
        description: `URL that the notification ${name} (${type}) is sent to`,
      });
      return { type, url: url.stringValue };
    }
    if (!isHcp(this.phase.deployment.config.terraformCloud.hostname))
      return { type, addresses: notification.emailAddresses };
    // HCP Terraform writes to members of the organization only.
    const members = notification.emailAddresses.map(
      (email) => new DataTfeOrganizationMembership(scope, email, { email }),
    );
    return { type, userIds: members.map(({ userId }) => userId) };
  }
}

/** HCP Terraform, in any of its regions (`app.terraform.io`, `app.eu.terraform.io`). */
function isHcp(hostname: string): boolean {
  return hostname.endsWith(".terraform.io");
}
