import { Construct } from "constructs";
import { DataGrafanaFolder } from "../../.gen/providers/grafana/data-grafana-folder";
import { Folder as GrafanaFolder } from "../../.gen/providers/grafana/folder";
import { FolderPermission } from "../../.gen/providers/grafana/folder-permission";
import { ServiceAccount } from "../../.gen/providers/grafana/service-account";
import { ServiceAccountToken } from "../../.gen/providers/grafana/service-account-token";

export interface FolderProps {
  readonly uid: string;
  readonly title: string;
  /** Name of the service account that may change what is in the folder, and nothing else. */
  readonly serviceAccount: string;
}

/** A folder with a service account of its own. */
export class Folder extends Construct {
  readonly uid: string;
  /** Sensitive reference to the service account's token. */
  readonly token: string;
  /** Address of the attribute that changes where Grafana makes another token. */
  readonly tokenIdentity: string;

  constructor(scope: Construct, id: string, { uid, title, serviceAccount }: FolderProps) {
    super(scope, id);
    const folder = new GrafanaFolder(this, "folder", { uid, title });
    this.uid = folder.uid;
    // No role in the organization: the account sees no other deployment's folder.
    const account = new ServiceAccount(this, "account", { name: serviceAccount, role: "None" });
    const token = new ServiceAccountToken(this, "token", { name: serviceAccount, serviceAccountId: account.id });
    this.token = token.key;
    this.tokenIdentity = `${ServiceAccountToken.tfResourceType}.${token.friendlyUniqueId}.id`;
    new FolderPermission(this, "permissions", {
      folderUid: folder.uid,
      permissions: [
        { role: "Viewer", permission: "View" },
        { role: "Editor", permission: "Edit" },
        { userId: account.id, permission: "Edit" },
      ],
    });
    requireFolder(this, folder, { uid, title });
  }
}

/** Fails the apply where Grafana has another folder of the title. */
export function requireFolder(
  scope: Construct,
  folder: GrafanaFolder,
  { uid, title }: Pick<FolderProps, "uid" | "title">,
): void {
  // Found by its title: the uid is what Grafana answers, so Terraform cannot judge it before.
  new DataGrafanaFolder(scope, "ready", {
    title,
    dependsOn: [folder],
    lifecycle: {
      postcondition: [
        {
          condition: `\${self.uid == "${uid}"}`,
          errorMessage: `The Grafana folder ${title} has the uid \${self.uid} instead of ${uid}. Another folder has its title: rename that, and apply again.`,
        },
      ],
    },
  });
}
