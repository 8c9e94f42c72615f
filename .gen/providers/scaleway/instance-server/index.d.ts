import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface InstanceServerConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#additional_volume_ids InstanceServer#additional_volume_ids}
    */
    readonly additionalVolumeIds?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#cloud_init InstanceServer#cloud_init}
    */
    readonly cloudInit?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#enable_dynamic_ip InstanceServer#enable_dynamic_ip}
    */
    readonly enableDynamicIp?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#id InstanceServer#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#image InstanceServer#image}
    */
    readonly image?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#ip_ids InstanceServer#ip_ids}
    */
    readonly ipIds?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#name InstanceServer#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#placement_group_id InstanceServer#placement_group_id}
    */
    readonly placementGroupId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#project_id InstanceServer#project_id}
    */
    readonly projectId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#protected InstanceServer#protected}
    */
    readonly protected?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#replace_on_type_change InstanceServer#replace_on_type_change}
    */
    readonly replaceOnTypeChange?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#security_group_id InstanceServer#security_group_id}
    */
    readonly securityGroupId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#state InstanceServer#state}
    */
    readonly state?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#tags InstanceServer#tags}
    */
    readonly tags?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#type InstanceServer#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#user_data InstanceServer#user_data}
    */
    readonly userData?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#zone InstanceServer#zone}
    */
    readonly zone?: string;
    /**
    * private_ips block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#private_ips InstanceServer#private_ips}
    */
    readonly privateIps?: InstanceServerPrivateIps[] | cdktf.IResolvable;
    /**
    * private_network block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#private_network InstanceServer#private_network}
    */
    readonly privateNetwork?: InstanceServerPrivateNetwork[] | cdktf.IResolvable;
    /**
    * public_ips block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#public_ips InstanceServer#public_ips}
    */
    readonly publicIps?: InstanceServerPublicIps[] | cdktf.IResolvable;
    /**
    * root_volume block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#root_volume InstanceServer#root_volume}
    */
    readonly rootVolume?: InstanceServerRootVolume;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#timeouts InstanceServer#timeouts}
    */
    readonly timeouts?: InstanceServerTimeouts;
}
export interface InstanceServerPrivateIps {
}
export declare function instanceServerPrivateIpsToTerraform(struct?: InstanceServerPrivateIps | cdktf.IResolvable): any;
export declare function instanceServerPrivateIpsToHclTerraform(struct?: InstanceServerPrivateIps | cdktf.IResolvable): any;
export declare class InstanceServerPrivateIpsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): InstanceServerPrivateIps | cdktf.IResolvable | undefined;
    set internalValue(value: InstanceServerPrivateIps | cdktf.IResolvable | undefined);
    get address(): string;
    get id(): string;
}
export declare class InstanceServerPrivateIpsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: InstanceServerPrivateIps[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): InstanceServerPrivateIpsOutputReference;
}
export interface InstanceServerPrivateNetwork {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#pn_id InstanceServer#pn_id}
    */
    readonly pnId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#zone InstanceServer#zone}
    */
    readonly zone?: string;
}
export declare function instanceServerPrivateNetworkToTerraform(struct?: InstanceServerPrivateNetwork | cdktf.IResolvable): any;
export declare function instanceServerPrivateNetworkToHclTerraform(struct?: InstanceServerPrivateNetwork | cdktf.IResolvable): any;
export declare class InstanceServerPrivateNetworkOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): InstanceServerPrivateNetwork | cdktf.IResolvable | undefined;
    set internalValue(value: InstanceServerPrivateNetwork | cdktf.IResolvable | undefined);
    get macAddress(): string;
    private _pnId?;
    get pnId(): string;
    set pnId(value: string);
    get pnIdInput(): string | undefined;
    get pnicId(): string;
    get status(): string;
    private _zone?;
    get zone(): string;
    set zone(value: string);
    resetZone(): void;
    get zoneInput(): string | undefined;
}
export declare class InstanceServerPrivateNetworkList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: InstanceServerPrivateNetwork[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): InstanceServerPrivateNetworkOutputReference;
}
export interface InstanceServerPublicIps {
}
export declare function instanceServerPublicIpsToTerraform(struct?: InstanceServerPublicIps | cdktf.IResolvable): any;
export declare function instanceServerPublicIpsToHclTerraform(struct?: InstanceServerPublicIps | cdktf.IResolvable): any;
export declare class InstanceServerPublicIpsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): InstanceServerPublicIps | cdktf.IResolvable | undefined;
    set internalValue(value: InstanceServerPublicIps | cdktf.IResolvable | undefined);
    get address(): string;
    get dynamic(): cdktf.IResolvable;
    get family(): string;
    get gateway(): string;
    get id(): string;
    get netmask(): string;
    get provisioningMode(): string;
}
export declare class InstanceServerPublicIpsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: InstanceServerPublicIps[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): InstanceServerPublicIpsOutputReference;
}
export interface InstanceServerRootVolume {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#boot InstanceServer#boot}
    */
    readonly boot?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#delete_on_termination InstanceServer#delete_on_termination}
    */
    readonly deleteOnTermination?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#name InstanceServer#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#sbs_iops InstanceServer#sbs_iops}
    */
    readonly sbsIops?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#size_in_gb InstanceServer#size_in_gb}
    */
    readonly sizeInGb?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#volume_id InstanceServer#volume_id}
    */
    readonly volumeId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#volume_type InstanceServer#volume_type}
    */
    readonly volumeType?: string;
}
export declare function instanceServerRootVolumeToTerraform(struct?: InstanceServerRootVolumeOutputReference | InstanceServerRootVolume): any;
export declare function instanceServerRootVolumeToHclTerraform(struct?: InstanceServerRootVolumeOutputReference | InstanceServerRootVolume): any;
export declare class InstanceServerRootVolumeOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): InstanceServerRootVolume | undefined;
    set internalValue(value: InstanceServerRootVolume | undefined);
    private _boot?;
    get boot(): boolean | cdktf.IResolvable;
    set boot(value: boolean | cdktf.IResolvable);
    resetBoot(): void;
    get bootInput(): boolean | cdktf.IResolvable | undefined;
    private _deleteOnTermination?;
    get deleteOnTermination(): boolean | cdktf.IResolvable;
    set deleteOnTermination(value: boolean | cdktf.IResolvable);
    resetDeleteOnTermination(): void;
    get deleteOnTerminationInput(): boolean | cdktf.IResolvable | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _sbsIops?;
    get sbsIops(): number;
    set sbsIops(value: number);
    resetSbsIops(): void;
    get sbsIopsInput(): number | undefined;
    private _sizeInGb?;
    get sizeInGb(): number;
    set sizeInGb(value: number);
    resetSizeInGb(): void;
    get sizeInGbInput(): number | undefined;
    private _volumeId?;
    get volumeId(): string;
    set volumeId(value: string);
    resetVolumeId(): void;
    get volumeIdInput(): string | undefined;
    private _volumeType?;
    get volumeType(): string;
    set volumeType(value: string);
    resetVolumeType(): void;
    get volumeTypeInput(): string | undefined;
}
export interface InstanceServerTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#create InstanceServer#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#default InstanceServer#default}
    */
    readonly default?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#delete InstanceServer#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#read InstanceServer#read}
    */
    readonly read?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#update InstanceServer#update}
    */
    readonly update?: string;
}
export declare function instanceServerTimeoutsToTerraform(struct?: InstanceServerTimeouts | cdktf.IResolvable): any;
export declare function instanceServerTimeoutsToHclTerraform(struct?: InstanceServerTimeouts | cdktf.IResolvable): any;
export declare class InstanceServerTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): InstanceServerTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: InstanceServerTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server scaleway_instance_server}
*/
export declare class InstanceServer extends cdktf.TerraformResource {
    static readonly tfResourceType = "scaleway_instance_server";
    /**
    * Generates CDKTF code for importing a InstanceServer resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the InstanceServer to import
    * @param importFromId The id of the existing InstanceServer that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the InstanceServer to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_server scaleway_instance_server} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options InstanceServerConfig
    */
    constructor(scope: Construct, id: string, config: InstanceServerConfig);
    private _additionalVolumeIds?;
    get additionalVolumeIds(): string[];
    set additionalVolumeIds(value: string[]);
    resetAdditionalVolumeIds(): void;
    get additionalVolumeIdsInput(): string[] | undefined;
    private _cloudInit?;
    get cloudInit(): string;
    set cloudInit(value: string);
    resetCloudInit(): void;
    get cloudInitInput(): string | undefined;
    private _enableDynamicIp?;
    get enableDynamicIp(): boolean | cdktf.IResolvable;
    set enableDynamicIp(value: boolean | cdktf.IResolvable);
    resetEnableDynamicIp(): void;
    get enableDynamicIpInput(): boolean | cdktf.IResolvable | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _image?;
    get image(): string;
    set image(value: string);
    resetImage(): void;
    get imageInput(): string | undefined;
    private _ipIds?;
    get ipIds(): string[];
    set ipIds(value: string[]);
    resetIpIds(): void;
    get ipIdsInput(): string[] | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get organizationId(): string;
    private _placementGroupId?;
    get placementGroupId(): string;
    set placementGroupId(value: string);
    resetPlacementGroupId(): void;
    get placementGroupIdInput(): string | undefined;
    get placementGroupPolicyRespected(): cdktf.IResolvable;
    private _projectId?;
    get projectId(): string;
    set projectId(value: string);
    resetProjectId(): void;
    get projectIdInput(): string | undefined;
    private _protected?;
    get protected(): boolean | cdktf.IResolvable;
    set protected(value: boolean | cdktf.IResolvable);
    resetProtected(): void;
    get protectedInput(): boolean | cdktf.IResolvable | undefined;
    private _replaceOnTypeChange?;
    get replaceOnTypeChange(): boolean | cdktf.IResolvable;
    set replaceOnTypeChange(value: boolean | cdktf.IResolvable);
    resetReplaceOnTypeChange(): void;
    get replaceOnTypeChangeInput(): boolean | cdktf.IResolvable | undefined;
    private _securityGroupId?;
    get securityGroupId(): string;
    set securityGroupId(value: string);
    resetSecurityGroupId(): void;
    get securityGroupIdInput(): string | undefined;
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    private _tags?;
    get tags(): string[];
    set tags(value: string[]);
    resetTags(): void;
    get tagsInput(): string[] | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _userData?;
    get userData(): {
        [key: string]: string;
    };
    set userData(value: {
        [key: string]: string;
    });
    resetUserData(): void;
    get userDataInput(): {
        [key: string]: string;
    } | undefined;
    private _zone?;
    get zone(): string;
    set zone(value: string);
    resetZone(): void;
    get zoneInput(): string | undefined;
    private _privateIps;
    get privateIps(): InstanceServerPrivateIpsList;
    putPrivateIps(value: InstanceServerPrivateIps[] | cdktf.IResolvable): void;
    resetPrivateIps(): void;
    get privateIpsInput(): cdktf.IResolvable | InstanceServerPrivateIps[] | undefined;
    private _privateNetwork;
    get privateNetwork(): InstanceServerPrivateNetworkList;
    putPrivateNetwork(value: InstanceServerPrivateNetwork[] | cdktf.IResolvable): void;
    resetPrivateNetwork(): void;
    get privateNetworkInput(): cdktf.IResolvable | InstanceServerPrivateNetwork[] | undefined;
    private _publicIps;
    get publicIps(): InstanceServerPublicIpsList;
    putPublicIps(value: InstanceServerPublicIps[] | cdktf.IResolvable): void;
    resetPublicIps(): void;
    get publicIpsInput(): cdktf.IResolvable | InstanceServerPublicIps[] | undefined;
    private _rootVolume;
    get rootVolume(): InstanceServerRootVolumeOutputReference;
    putRootVolume(value: InstanceServerRootVolume): void;
    resetRootVolume(): void;
    get rootVolumeInput(): InstanceServerRootVolume | undefined;
    private _timeouts;
    get timeouts(): InstanceServerTimeoutsOutputReference;
    putTimeouts(value: InstanceServerTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | InstanceServerTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
