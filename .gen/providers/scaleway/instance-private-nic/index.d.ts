import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface InstancePrivateNicConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#id InstancePrivateNic#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#ip_ids InstancePrivateNic#ip_ids}
    */
    readonly ipIds?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#ipam_ip_ids InstancePrivateNic#ipam_ip_ids}
    */
    readonly ipamIpIds?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#private_network_id InstancePrivateNic#private_network_id}
    */
    readonly privateNetworkId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#server_id InstancePrivateNic#server_id}
    */
    readonly serverId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#tags InstancePrivateNic#tags}
    */
    readonly tags?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#zone InstancePrivateNic#zone}
    */
    readonly zone?: string;
    /**
    * private_ips block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#private_ips InstancePrivateNic#private_ips}
    */
    readonly privateIps?: InstancePrivateNicPrivateIps[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#timeouts InstancePrivateNic#timeouts}
    */
    readonly timeouts?: InstancePrivateNicTimeouts;
}
export interface InstancePrivateNicPrivateIps {
}
export declare function instancePrivateNicPrivateIpsToTerraform(struct?: InstancePrivateNicPrivateIps | cdktf.IResolvable): any;
export declare function instancePrivateNicPrivateIpsToHclTerraform(struct?: InstancePrivateNicPrivateIps | cdktf.IResolvable): any;
export declare class InstancePrivateNicPrivateIpsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): InstancePrivateNicPrivateIps | cdktf.IResolvable | undefined;
    set internalValue(value: InstancePrivateNicPrivateIps | cdktf.IResolvable | undefined);
    get address(): string;
    get id(): string;
}
export declare class InstancePrivateNicPrivateIpsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: InstancePrivateNicPrivateIps[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): InstancePrivateNicPrivateIpsOutputReference;
}
export interface InstancePrivateNicTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#create InstancePrivateNic#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#default InstancePrivateNic#default}
    */
    readonly default?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#delete InstancePrivateNic#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#read InstancePrivateNic#read}
    */
    readonly read?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#update InstancePrivateNic#update}
    */
    readonly update?: string;
}
export declare function instancePrivateNicTimeoutsToTerraform(struct?: InstancePrivateNicTimeouts | cdktf.IResolvable): any;
export declare function instancePrivateNicTimeoutsToHclTerraform(struct?: InstancePrivateNicTimeouts | cdktf.IResolvable): any;
export declare class InstancePrivateNicTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): InstancePrivateNicTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: InstancePrivateNicTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
    private _default?;
    get default(): string;
    set default(value: string);
    resetDefault(): void;
    get defaultInput(): string | undefined;
    private _delete?;
    get delete(): string;
    set delete(value: string);
    resetDelete(): void;
    get deleteInput(): string | undefined;
    private _read?;
    get read(): string;
    set read(value: string);
    resetRead(): void;
    get readInput(): string | undefined;
    private _update?;
    get update(): string;
    set update(value: string);
    resetUpdate(): void;
    get updateInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic scaleway_instance_private_nic}
*/
export declare class InstancePrivateNic extends cdktf.TerraformResource {
    static readonly tfResourceType = "scaleway_instance_private_nic";
    /**
    * Generates CDKTF code for importing a InstancePrivateNic resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the InstancePrivateNic to import
    * @param importFromId The id of the existing InstancePrivateNic that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the InstancePrivateNic to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_private_nic scaleway_instance_private_nic} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options InstancePrivateNicConfig
    */
    constructor(scope: Construct, id: string, config: InstancePrivateNicConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _ipIds?;
    get ipIds(): string[];
    set ipIds(value: string[]);
    resetIpIds(): void;
    get ipIdsInput(): string[] | undefined;
    private _ipamIpIds?;
    get ipamIpIds(): string[];
    set ipamIpIds(value: string[]);
    resetIpamIpIds(): void;
    get ipamIpIdsInput(): string[] | undefined;
    get macAddress(): string;
    private _privateNetworkId?;
    get privateNetworkId(): string;
    set privateNetworkId(value: string);
    get privateNetworkIdInput(): string | undefined;
    private _serverId?;
    get serverId(): string;
    set serverId(value: string);
    get serverIdInput(): string | undefined;
    private _tags?;
    get tags(): string[];
    set tags(value: string[]);
    resetTags(): void;
    get tagsInput(): string[] | undefined;
    private _zone?;
    get zone(): string;
    set zone(value: string);
    resetZone(): void;
    get zoneInput(): string | undefined;
    private _privateIps;
    get privateIps(): InstancePrivateNicPrivateIpsList;
    putPrivateIps(value: InstancePrivateNicPrivateIps[] | cdktf.IResolvable): void;
    resetPrivateIps(): void;
    get privateIpsInput(): cdktf.IResolvable | InstancePrivateNicPrivateIps[] | undefined;
    private _timeouts;
    get timeouts(): InstancePrivateNicTimeoutsOutputReference;
    putTimeouts(value: InstancePrivateNicTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | InstancePrivateNicTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
