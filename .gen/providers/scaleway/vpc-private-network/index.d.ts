import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface VpcPrivateNetworkConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#enable_default_route_propagation VpcPrivateNetwork#enable_default_route_propagation}
    */
    readonly enableDefaultRoutePropagation?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#id VpcPrivateNetwork#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#name VpcPrivateNetwork#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#project_id VpcPrivateNetwork#project_id}
    */
    readonly projectId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#region VpcPrivateNetwork#region}
    */
    readonly region?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#tags VpcPrivateNetwork#tags}
    */
    readonly tags?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#vpc_id VpcPrivateNetwork#vpc_id}
    */
    readonly vpcId?: string;
    /**
    * ipv4_subnet block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#ipv4_subnet VpcPrivateNetwork#ipv4_subnet}
    */
    readonly ipv4Subnet?: VpcPrivateNetworkIpv4Subnet;
    /**
    * ipv6_subnets block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#ipv6_subnets VpcPrivateNetwork#ipv6_subnets}
    */
    readonly ipv6Subnets?: VpcPrivateNetworkIpv6Subnets[] | cdktf.IResolvable;
}
export interface VpcPrivateNetworkIpv4Subnet {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#subnet VpcPrivateNetwork#subnet}
    */
    readonly subnet?: string;
}
export declare function vpcPrivateNetworkIpv4SubnetToTerraform(struct?: VpcPrivateNetworkIpv4SubnetOutputReference | VpcPrivateNetworkIpv4Subnet): any;
export declare function vpcPrivateNetworkIpv4SubnetToHclTerraform(struct?: VpcPrivateNetworkIpv4SubnetOutputReference | VpcPrivateNetworkIpv4Subnet): any;
export declare class VpcPrivateNetworkIpv4SubnetOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): VpcPrivateNetworkIpv4Subnet | undefined;
    set internalValue(value: VpcPrivateNetworkIpv4Subnet | undefined);
    get address(): string;
    get createdAt(): string;
    get id(): string;
    get prefixLength(): number;
    get srn(): string;
    private _subnet?;
    get subnet(): string;
    set subnet(value: string);
    resetSubnet(): void;
    get subnetInput(): string | undefined;
    get subnetMask(): string;
    get updatedAt(): string;
}
export interface VpcPrivateNetworkIpv6Subnets {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#subnet VpcPrivateNetwork#subnet}
    */
    readonly subnet?: string;
}
export declare function vpcPrivateNetworkIpv6SubnetsToTerraform(struct?: VpcPrivateNetworkIpv6Subnets | cdktf.IResolvable): any;
export declare function vpcPrivateNetworkIpv6SubnetsToHclTerraform(struct?: VpcPrivateNetworkIpv6Subnets | cdktf.IResolvable): any;
export declare class VpcPrivateNetworkIpv6SubnetsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): VpcPrivateNetworkIpv6Subnets | cdktf.IResolvable | undefined;
    set internalValue(value: VpcPrivateNetworkIpv6Subnets | cdktf.IResolvable | undefined);
    get address(): string;
    get createdAt(): string;
    get id(): string;
    get prefixLength(): number;
    get srn(): string;
    private _subnet?;
    get subnet(): string;
    set subnet(value: string);
    resetSubnet(): void;
    get subnetInput(): string | undefined;
    get subnetMask(): string;
    get updatedAt(): string;
}
export declare class VpcPrivateNetworkIpv6SubnetsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: VpcPrivateNetworkIpv6Subnets[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): VpcPrivateNetworkIpv6SubnetsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network scaleway_vpc_private_network}
*/
export declare class VpcPrivateNetwork extends cdktf.TerraformResource {
    static readonly tfResourceType = "scaleway_vpc_private_network";
    /**
    * Generates CDKTF code for importing a VpcPrivateNetwork resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the VpcPrivateNetwork to import
    * @param importFromId The id of the existing VpcPrivateNetwork that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the VpcPrivateNetwork to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_private_network scaleway_vpc_private_network} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options VpcPrivateNetworkConfig = {}
    */
    constructor(scope: Construct, id: string, config?: VpcPrivateNetworkConfig);
    get createdAt(): string;
    private _enableDefaultRoutePropagation?;
    get enableDefaultRoutePropagation(): boolean | cdktf.IResolvable;
    set enableDefaultRoutePropagation(value: boolean | cdktf.IResolvable);
    resetEnableDefaultRoutePropagation(): void;
    get enableDefaultRoutePropagationInput(): boolean | cdktf.IResolvable | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get organizationId(): string;
    private _projectId?;
    get projectId(): string;
    set projectId(value: string);
    resetProjectId(): void;
    get projectIdInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
    get srn(): string;
    private _tags?;
    get tags(): string[];
    set tags(value: string[]);
    resetTags(): void;
    get tagsInput(): string[] | undefined;
    get updatedAt(): string;
    private _vpcId?;
    get vpcId(): string;
    set vpcId(value: string);
    resetVpcId(): void;
    get vpcIdInput(): string | undefined;
    private _ipv4Subnet;
    get ipv4Subnet(): VpcPrivateNetworkIpv4SubnetOutputReference;
    putIpv4Subnet(value: VpcPrivateNetworkIpv4Subnet): void;
    resetIpv4Subnet(): void;
    get ipv4SubnetInput(): VpcPrivateNetworkIpv4Subnet | undefined;
    private _ipv6Subnets;
    get ipv6Subnets(): VpcPrivateNetworkIpv6SubnetsList;
    putIpv6Subnets(value: VpcPrivateNetworkIpv6Subnets[] | cdktf.IResolvable): void;
    resetIpv6Subnets(): void;
    get ipv6SubnetsInput(): cdktf.IResolvable | VpcPrivateNetworkIpv6Subnets[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
