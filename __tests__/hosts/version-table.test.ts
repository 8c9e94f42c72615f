import { versionProblems } from "../../constructs/hosts/version-table";

const versions = { consul: "1.22.0", vault: "1.21.4", nomad: "1.11.1" };
const told = (different: Partial<typeof versions>) =>
  versionProblems({ ...versions, ...different }).map(({ program, message }) => `${program}: ${message}`);

test.each([{}, { nomad: "1.10.3" }, { nomad: "2.0.0", vault: "2.0.4", consul: "2.0.0" }, { consul: "1.19.2" }])(
  "%j works together",
  (different) => {
    expect(told(different)).toEqual([]);
  },
);

test("what does not work together is told for each program, with what does", () => {
  expect(told({ consul: "1.18.2", vault: "1.17.6" })).toEqual([
    "consul: consul 1.18.2 does not work with nomad 1.11.1 (expected 1.19 to 2.0)",
    "vault: vault 1.17.6 does not work with nomad 1.11.1 (expected 1.18 to 2.0)",
  ]);
});

test("1.9 is older than 1.19: versions are no fractions", () => {
  expect(told({ consul: "1.9.17" })).toHaveLength(1);
});

test("a line of Nomad that nobody has checked is refused", () => {
  expect(told({ nomad: "1.9.7" })).toEqual(["nomad: nomad 1.9.7 is not known to work here (expected 1.10, 1.11, 2.0)"]);
});

test("a release with a known fault is refused, and the next one is not", () => {
  expect(told({ nomad: "1.11.0" })).toEqual([
    "nomad: nomad 1.11.0 lets no client move its jobs away when its host stops (expected 1.11.1 or newer)",
  ]);
  expect(told({ nomad: "1.11.1" })).toEqual([]);
});

test.each(["1.22", "v1.22.0", "1.22.0-rc1", "1.22.0+ent", "latest"])("%s is no exact version", (consul) => {
  expect(told({ consul })).toEqual([
    `consul: ${consul} is not the version of a release of consul (expected three numbers, like 1.20.3)`,
  ]);
});
