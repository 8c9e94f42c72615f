import { IPv4 } from "ipaddr.js";

/** A range of IPv4 addresses. */
export class Cidr {
  private constructor(
    private readonly first: number,
    readonly prefix: number,
  ) {}

  /** The range that the text names; bits behind the prefix are dropped. */
  static parse(text: string): Cidr {
    const [address, prefix] = IPv4.parseCIDR(text);
    const number = address.octets.reduce((sum, octet) => sum * 256 + octet, 0);
    const size = 2 ** (32 - prefix);
    return new Cidr(number - (number % size), prefix);
  }

  get size(): number {
    return 2 ** (32 - this.prefix);
  }

  overlaps(other: Cidr): boolean {
    return this.first < other.first + other.size && other.first < this.first + this.size;
  }

  contains(other: Cidr): boolean {
    return this.first <= other.first && other.first + other.size <= this.first + this.size;
  }

  /** The part number `index` when the range is cut into parts of the prefix `prefix`. */
  part(prefix: number, index: number): Cidr {
    const part = new Cidr(this.first + index * 2 ** (32 - prefix), prefix);
    if (prefix > 32 || !this.contains(part))
      throw new RangeError(`${this.toString()} has no part ${index} of /${prefix}`);
    return part;
  }

  /** The address at `offset` from the start. */
  host(offset: number): string {
    if (offset >= this.size) throw new RangeError(`${this.toString()} has no address ${offset}`);
    return dotted(this.first + offset);
  }

  toString(): string {
    return `${dotted(this.first)}/${this.prefix}`;
  }
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
