import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataScalewayInstanceServersConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/data-sources/instance_servers#id DataScalewayInstanceServers#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/data-sources/instance_servers#name DataScalewayInstanceServers#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/data-sources/instance_servers#project_id DataScalewayInstanceServers#project_id}
    */
    readonly projectId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/data-sources/instance_servers#tags DataScalewayInstanceServers#tags}
    */
    readonly tags?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/data-sources/instance_servers#zone DataScalewayInstanceServers#zone}
    */
    readonly zone?: string;
}
export interface DataScalewayInstanceServersServersPrivateIps {
}
export declare function dataScalewayInstanceServersServersPrivateIpsToTerraform(struct?: DataScalewayInstanceServersServersPrivateIps): any;
export declare function dataScalewayInstanceServersServersPrivateIpsToHclTerraform(struct?: DataScalewayInstanceServersServersPrivateIps): any;
export declare class DataScalewayInstanceServersServersPrivateIpsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataScalewayInstanceServersServersPrivateIps | undefined;
    set internalValue(value: DataScalewayInstanceServersServersPrivateIps | undefined);
    get address(): string;
    get id(): string;
}
export declare class DataScalewayInstanceServersServersPrivateIpsList extends cdktf.ComplexList {
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
    get(index: number): DataScalewayInstanceServersServersPrivateIpsOutputReference;
}
export interface DataScalewayInstanceServersServersPublicIps {
}
export declare function dataScalewayInstanceServersServersPublicIpsToTerraform(struct?: DataScalewayInstanceServersServersPublicIps): any;
export declare function dataScalewayInstanceServersServersPublicIpsToHclTerraform(struct?: DataScalewayInstanceServersServersPublicIps): any;
export declare class DataScalewayInstanceServersServersPublicIpsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataScalewayInstanceServersServersPublicIps | undefined;
    set internalValue(value: DataScalewayInstanceServersServersPublicIps | undefined);
    get address(): string;
    get dynamic(): cdktf.IResolvable;
    get family(): string;
    get gateway(): string;
    get id(): string;
    get netmask(): string;
    get provisioningMode(): string;
}
export declare class DataScalewayInstanceServersServersPublicIpsList extends cdktf.ComplexList {
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
    get(index: number): DataScalewayInstanceServersServersPublicIpsOutputReference;
}
export interface DataScalewayInstanceServersServers {
}
export declare function dataScalewayInstanceServersServersToTerraform(struct?: DataScalewayInstanceServersServers): any;
export declare function dataScalewayInstanceServersServersToHclTerraform(struct?: DataScalewayInstanceServersServers): any;
export declare class DataScalewayInstanceServersServersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataScalewayInstanceServersServers | undefined;
    set internalValue(value: DataScalewayInstanceServersServers | undefined);
    get bootType(): string;
    get bootscriptId(): string;
    get enableDynamicIp(): cdktf.IResolvable;
    get id(): string;
    get image(): string;
    get name(): string;
    get organizationId(): string;
    get placementGroupId(): string;
    get placementGroupPolicyRespected(): cdktf.IResolvable;
    private _privateIps;
    get privateIps(): DataScalewayInstanceServersServersPrivateIpsList;
    get projectId(): string;
    private _publicIps;
    get publicIps(): DataScalewayInstanceServersServersPublicIpsList;
    get securityGroupId(): string;
    get state(): string;
    get tags(): string[];
    get type(): string;
    get zone(): string;
}
export declare class DataScalewayInstanceServersServersList extends cdktf.ComplexList {
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
    get(index: number): DataScalewayInstanceServersServersOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/data-sources/instance_servers scaleway_instance_servers}
*/
export declare class DataScalewayInstanceServers extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "scaleway_instance_servers";
    /**
    * Generates CDKTF code for importing a DataScalewayInstanceServers resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataScalewayInstanceServers to import
    * @param importFromId The id of the existing DataScalewayInstanceServers that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/data-sources/instance_servers#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataScalewayInstanceServers to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/data-sources/instance_servers scaleway_instance_servers} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataScalewayInstanceServersConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataScalewayInstanceServersConfig);
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
    private _servers;
    get servers(): DataScalewayInstanceServersServersList;
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
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
