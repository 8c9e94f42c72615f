import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface IpamIpConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#address IpamIp#address}
    */
    readonly address?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#id IpamIp#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#is_ipv6 IpamIp#is_ipv6}
    */
    readonly isIpv6?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#project_id IpamIp#project_id}
    */
    readonly projectId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#region IpamIp#region}
    */
    readonly region?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#tags IpamIp#tags}
    */
    readonly tags?: string[];
    /**
    * custom_resource block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#custom_resource IpamIp#custom_resource}
    */
    readonly customResource?: IpamIpCustomResource[] | cdktf.IResolvable;
    /**
    * source block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#source IpamIp#source}
    */
    readonly source: IpamIpSource[] | cdktf.IResolvable;
}
export interface IpamIpResource {
}
export declare function ipamIpResourceToTerraform(struct?: IpamIpResource): any;
export declare function ipamIpResourceToHclTerraform(struct?: IpamIpResource): any;
export declare class IpamIpResourceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IpamIpResource | undefined;
    set internalValue(value: IpamIpResource | undefined);
    get id(): string;
    get macAddress(): string;
    get name(): string;
    get type(): string;
}
export declare class IpamIpResourceList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IpamIpResourceOutputReference;
}
export interface IpamIpReverses {
}
export declare function ipamIpReversesToTerraform(struct?: IpamIpReverses): any;
export declare function ipamIpReversesToHclTerraform(struct?: IpamIpReverses): any;
export declare class IpamIpReversesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IpamIpReverses | undefined;
    set internalValue(value: IpamIpReverses | undefined);
    get address(): string;
    get hostname(): string;
}
export declare class IpamIpReversesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IpamIpReversesOutputReference;
}
export interface IpamIpCustomResource {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#mac_address IpamIp#mac_address}
    */
    readonly macAddress: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#name IpamIp#name}
    */
    readonly name?: string;
}
export declare function ipamIpCustomResourceToTerraform(struct?: IpamIpCustomResource | cdktf.IResolvable): any;
export declare function ipamIpCustomResourceToHclTerraform(struct?: IpamIpCustomResource | cdktf.IResolvable): any;
export declare class IpamIpCustomResourceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IpamIpCustomResource | cdktf.IResolvable | undefined;
    set internalValue(value: IpamIpCustomResource | cdktf.IResolvable | undefined);
    private _macAddress?;
    get macAddress(): string;
    set macAddress(value: string);
    get macAddressInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
}
export declare class IpamIpCustomResourceList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IpamIpCustomResource[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IpamIpCustomResourceOutputReference;
}
export interface IpamIpSource {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#private_network_id IpamIp#private_network_id}
    */
    readonly privateNetworkId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#subnet_id IpamIp#subnet_id}
    */
    readonly subnetId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#zonal IpamIp#zonal}
    */
    readonly zonal?: string;
}
export declare function ipamIpSourceToTerraform(struct?: IpamIpSource | cdktf.IResolvable): any;
export declare function ipamIpSourceToHclTerraform(struct?: IpamIpSource | cdktf.IResolvable): any;
export declare class IpamIpSourceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IpamIpSource | cdktf.IResolvable | undefined;
    set internalValue(value: IpamIpSource | cdktf.IResolvable | undefined);
    private _privateNetworkId?;
    get privateNetworkId(): string;
    set privateNetworkId(value: string);
    resetPrivateNetworkId(): void;
    get privateNetworkIdInput(): string | undefined;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    resetSubnetId(): void;
    get subnetIdInput(): string | undefined;
    private _zonal?;
    get zonal(): string;
    set zonal(value: string);
    resetZonal(): void;
    get zonalInput(): string | undefined;
}
export declare class IpamIpSourceList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IpamIpSource[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IpamIpSourceOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip scaleway_ipam_ip}
*/
export declare class IpamIp extends cdktf.TerraformResource {
    static readonly tfResourceType = "scaleway_ipam_ip";
    /**
    * Generates CDKTF code for importing a IpamIp resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the IpamIp to import
    * @param importFromId The id of the existing IpamIp that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the IpamIp to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/ipam_ip scaleway_ipam_ip} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options IpamIpConfig
    */
    constructor(scope: Construct, id: string, config: IpamIpConfig);
    private _address?;
    get address(): string;
    set address(value: string);
    resetAddress(): void;
    get addressInput(): string | undefined;
    get addressCidr(): string;
    get createdAt(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _isIpv6?;
    get isIpv6(): boolean | cdktf.IResolvable;
    set isIpv6(value: boolean | cdktf.IResolvable);
    resetIsIpv6(): void;
    get isIpv6Input(): boolean | cdktf.IResolvable | undefined;
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
    private _resource;
    get resource(): IpamIpResourceList;
    private _reverses;
    get reverses(): IpamIpReversesList;
    private _tags?;
    get tags(): string[];
    set tags(value: string[]);
    resetTags(): void;
    get tagsInput(): string[] | undefined;
    get updatedAt(): string;
    get zone(): string;
    private _customResource;
    get customResource(): IpamIpCustomResourceList;
    putCustomResource(value: IpamIpCustomResource[] | cdktf.IResolvable): void;
    resetCustomResource(): void;
    get customResourceInput(): cdktf.IResolvable | IpamIpCustomResource[] | undefined;
    private _source;
    get source(): IpamIpSourceList;
    putSource(value: IpamIpSource[] | cdktf.IResolvable): void;
    get sourceInput(): cdktf.IResolvable | IpamIpSource[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
