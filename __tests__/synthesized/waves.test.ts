import * as fc from "fast-check";
import { rings } from "../../synthesized/deployment-record";
import { wavesOf } from "../../synthesized/waves";

const fleet = fc.array(fc.record({ ring: fc.constantFrom(...rings), length: fc.nat({ max: 5 }) }), { maxLength: 6 });

test("every phase runs once, after those before it in its deployment and after all of the rings before", () => {
  fc.assert(
    fc.property(fleet, (deployments) => {
      const toRun = deployments.map(({ ring, length }, deployment) => ({
        ring,
        phases: Array.from({ length }, (_phase, order) => ({ deployment, ring, order })),
      }));
      const waves = wavesOf(toRun);
      const placed = waves.flatMap((wave, index) => wave.map((phase) => ({ ...phase, index })));
      expect(waves.every((wave) => wave.length > 0)).toBe(true);
      expect(placed).toHaveLength(deployments.reduce((sum, { length }) => sum + length, 0));
      for (const one of placed) {
        for (const other of placed) {
          const follows = one.deployment === other.deployment && one.order < other.order;
          if (follows || rings.indexOf(one.ring) < rings.indexOf(other.ring)) {
            expect(one.index).toBeLessThan(other.index);
          }
        }
      }
    }),
  );
});
