import { property, assert as holds, integer, record } from "fast-check";
import { Cidr } from "../../constructs/network/cidr";

const anyRange = record({ address: integer({ min: 0, max: 2 ** 32 - 1 }), prefix: integer({ min: 8, max: 28 }) }).map(
  ({ address, prefix }) =>
    Cidr.parse(`${[24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".")}/${prefix}`),
);

test("bits behind the prefix do not count", () => {
  expect(Cidr.parse("10.1.2.3/16").toString()).toBe("10.1.0.0/16");
  expect(Cidr.parse("255.255.255.255/32").toString()).toBe("255.255.255.255/32");
});

test("overlap is seen from both sides, and neighbours do not overlap", () => {
  const overlap = (a: string, b: string) => [
    Cidr.parse(a).overlaps(Cidr.parse(b)),
    Cidr.parse(b).overlaps(Cidr.parse(a)),
  ];
  expect(overlap("10.0.0.0/8", "10.255.255.0/24")).toEqual([true, true]);
  expect(overlap("10.0.0.0/25", "10.0.0.128/25")).toEqual([false, false]);
  expect(overlap("128.0.0.0/1", "255.0.0.0/8")).toEqual([true, true]);
});

test("parts lie inside the range and apart from each other", () => {
  holds(
    property(anyRange, integer({ min: 0, max: 3 }), integer({ min: 0, max: 3 }), (range, one, other) => {
      const parts = [one, other].map((index) => range.part(range.prefix + 2, index));
      expect(parts.every((part) => range.contains(part))).toBe(true);
      expect(parts[0]?.overlaps(parts[1] ?? range)).toBe(one === other);
    }),
  );
});

test("a range has no part and no address outside itself", () => {
  expect(() => Cidr.parse("10.0.0.0/24").part(26, 4)).toThrow("10.0.0.0/24 has no part 4 of /26");
  expect(() => Cidr.parse("10.0.0.0/31").part(33, 0)).toThrow(RangeError);
  expect(() => Cidr.parse("10.0.0.0/28").host(16)).toThrow("10.0.0.0/28 has no address 16");
  expect(Cidr.parse("10.0.255.240/28").host(15)).toBe("10.0.255.255");
});
