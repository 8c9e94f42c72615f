/**
 * What a deployment's folder begins with, for programs that people run inside it. A person may change these files: they are never
 * written anew.
 */
export const startFiles: Readonly<Record<string, string>> = {
  "ansible.cfg": `# Ansible reads this file where it is started: run it inside this folder.
[defaults]
inventory = inventory/
interpreter_python = /usr/bin/python3

[ssh_connection]
# The way to the hosts, and whom they know: ssh_config, which \`keyphase inventory\` writes.
ssh_args = -F ssh_config -o ControlMaster=auto -o ControlPersist=60s
pipelining = True
`,
  ".gitignore": `# Keys of hosts as this computer has met them.
known_hosts
known_hosts.old
# What \`keyphase inventory\` was writing when it was stopped.
.inventory-*/
`,
};
