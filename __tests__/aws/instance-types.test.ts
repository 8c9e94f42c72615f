import { architectureOf, instanceTypePattern } from "../../constructs/aws/instance-types";

test.each([
  "m7g.large",
  "t4g.medium",
  "c6gn.xlarge",
  "im4gn.large",
  "is4gen.medium",
  "a1.large",
  "x2gd.metal",
  "hpc7g.4xlarge",
])("%s is a Graviton host, which an x86 image does not start on", (type) => {
  expect(architectureOf(type)).toBe("arm64");
});

test.each([
  "m5.xlarge",
  "g4dn.xlarge",
  "g5.xlarge",
  "t3.medium",
  "c5a.large",
  "x2iedn.xlarge",
  "u-6tb1.metal",
  "gr6.4xlarge",
])("%s is an x86 host", (type) => {
  expect(architectureOf(type)).toBe("x86_64");
});

test("an instance type is family.size", () => {
  for (const type of ["m5.xlarge", "u7i-12tb.224xlarge", "i4i.metal-24xl"]) expect(type).toMatch(instanceTypePattern);
  for (const text of ["large", "m5", "m5.", ".xlarge", "Standard_D2s_v5", "m5.xlarge "])
    expect(text).not.toMatch(instanceTypePattern);
});
