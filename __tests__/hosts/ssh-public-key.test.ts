import { faultOfPublicKey } from "../../constructs/hosts/ssh-public-key";

const ed25519 = "AAAAC3NzaC1lZDI1NTE5AAAAIMkzYEUX65K40iIiWHeyM5k/g8AE1I1MXieiThgkYoZd";
const rsa =
  "AAAAB3NzaC1yc2EAAAADAQABAAABgQCLoV3SFnd5oZ3sq0IpD8mWP9pK5ViCE3axPtzH7f5syNF+mUQrTv5rICMw0lYSZVCahmgL3aIwIC5bj9lpixQAi/CKkeRcPiBliMC5TSSVlV9x2wI2jIEwGI+INz5IVojfLm4aSAMz9DFsNhBs0X6ooXnQmVtM5AI+ao58m2jx32ZAJLFI2Efqb6wIB074s91OFl1QCnfo+vk5bRmNJAGz9K6Lli0CgkDoGENELR+tYbctYUsk4Rcp6DEl66TaKWr1S5Pp6QZz6bPIE+rSGpC8cOCksazP/KIH7BULhZYc+o6LkbdaSFiQh2S3Uyutx741W+/9Vcs0tHVvanVN5UXgr3WYYIDvl/oI0Hoc2dAtGCqjzzJYPbsMpvWMSDVcGdJmt4jB4FbhUhnKIcPTOqWlHh7gKbb8S1xqCHNsMc/LKax9B1YSiKUSd84X92yaKnfFA9WJTQfzJ+199VeeB/bOYww39QwhAdkM5SKW84ZjTuLW1W1Y5FTNPYTyTbgCQks=";
const shortRsa =
  "AAAAB3NzaC1yc2EAAAADAQABAAAAgQC4KXH7HUduu2D5rtv98SDT6zMH6/L5IckSpdJXoJan7cwubUDIsd1dO9GcuHYRcFCn+Ms0mLTQcjjRi6Xe4PWsY/cSc+q8yg+ZzEslSccZ5I0z4w9BVfy8CJHmQMFVgYJku3Li3OQwZbb/nO6S08gP1lXphIEF00erT4OnptF7sQ==";

test.each([`ssh-ed25519 ${ed25519}`, `ssh-ed25519 ${ed25519} ann@example.com`, `ssh-rsa ${rsa} ann`])(
  "a public key that Azure takes has no fault: %.20s",
  (key) => {
    expect(faultOfPublicKey(key)).toBeUndefined();
  },
);

const privateKey = ["-----BEGIN OPENSSH", "PRIVATE KEY-----"].join(" ");

test.each([
  [privateKey, "is a private key, which belongs to nobody else: make a new pair"],
  [`ecdsa-sha2-nistp256 ${ed25519}`, "is not one line that starts with ssh-ed25519 or ssh-rsa"],
  [`ssh-ed25519 ${ed25519}\nssh-ed25519 ${ed25519}`, "is not one line that starts with ssh-ed25519 or ssh-rsa"],
  ["", "is not one line that starts with ssh-ed25519 or ssh-rsa"],
  [`ssh-rsa ${ed25519}`, "does not hold a key of ssh-rsa"],
  [`ssh-ed25519 ${ed25519.slice(0, 40)}`, "does not hold a key of ssh-ed25519"],
  ["ssh-ed25519 not*base64", "does not hold a key of ssh-ed25519"],
  ["ssh-ed25519", "does not hold a key of ssh-ed25519"],
  [`ssh-rsa ${shortRsa}`, "is shorter than 2048 bits"],
])("%.30s is refused before Azure refuses it", (key, fault) => {
  expect(faultOfPublicKey(key)).toBe(fault);
});
