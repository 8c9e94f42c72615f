import { attributeOf, isObject, isSame, textOf } from "../values/value";
import type { ObjectValue } from "../values/value";
import type { World } from "../world";

/** Type of virtual machines in Azure Resource Manager. */
export const machineType = "Microsoft.Compute/virtualMachines";

/** The virtual machines that a lookup by tags, or in a resource group, finds: none, while there are none. */
export function machinesFound(asked: ObjectValue, { all }: World): ObjectValue[] {
  const group = textOf(asked, "resource_group_name");
  const wanted = attributeOf(asked, "required_tags");
  const tags = Object.entries(isObject(wanted) ? wanted : {});
  return all
    .filter(({ type, values }) => {
      const given = attributeOf(values, "tags");
      return (
        type === "azurerm_linux_virtual_machine" &&
        (group === "" || textOf(values, "resource_group_name") === group) &&
        tags.every(([name, value]) => isSame(attributeOf(given, name), value))
      );
    })
    .map(({ values }) => ({
      id: attributeOf(values, "id"),
      name: attributeOf(values, "name"),
      type: machineType,
      location: attributeOf(values, "location"),
      resource_group_name: attributeOf(values, "resource_group_name"),
      tags: attributeOf(values, "tags"),
    }));
}
