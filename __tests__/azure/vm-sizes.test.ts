import { architectureOf, defaultVmSizes, legacyVmSize, vmSizePattern } from "../../constructs/azure/vm-sizes";

const sizes = [
  "Standard_D2s_v5",
  "Standard_M128-64ms",
  "Standard_NC24ads_A100_v4",
  "Standard_DS2_v2",
  "Standard_B2pls_v2",
  ...Object.values(defaultVmSizes),
];

test.each(sizes)("%s is a size that encrypts on the host", (size) => {
  expect(size).toMatch(vmSizePattern);
  expect(size).not.toMatch(legacyVmSize);
});

test.each(["m5.xlarge", "D2s_v5", "standard_d2s_v5", "Standard_", "Standard_D2s v5"])("%s is no size", (size) => {
  expect(size).not.toMatch(vmSizePattern);
});

test.each(["Standard_A4_v2", "Standard_A8m_v2", "Standard_D2", "Standard_DS4", "Standard_GS5-8"])(
  "%s is too old to encrypt on the host",
  (size) => {
    expect(size).toMatch(vmSizePattern);
    expect(size).toMatch(legacyVmSize);
  },
);

test("a host with an Arm processor gets programs for it", () => {
  const arm = ["Standard_D2ps_v5", "Standard_E4pds_v6", "Standard_B2pls_v2"];
  expect(arm.map(architectureOf)).toEqual(arm.map(() => "arm64"));
  const others = ["Standard_D2s_v5", "Standard_NP10s", "Standard_DS1_v2_Promo", "Standard_NC24ads_A100_v4"];
  expect(others.map(architectureOf)).toEqual(others.map(() => "x86_64"));
});
