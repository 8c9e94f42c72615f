import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface VpcGatewayNetworkConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#enable_masquerade VpcGatewayNetwork#enable_masquerade}
    */
    readonly enableMasquerade?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#gateway_id VpcGatewayNetwork#gateway_id}
    */
    readonly gatewayId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#id VpcGatewayNetwork#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#private_network_id VpcGatewayNetwork#private_network_id}
    */
    readonly privateNetworkId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#zone VpcGatewayNetwork#zone}
    */
    readonly zone?: string;
    /**
    * ipam_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#ipam_config VpcGatewayNetwork#ipam_config}
    */
    readonly ipamConfig?: VpcGatewayNetworkIpamConfig[] | cdktf.IResolvable;
    /**
    * private_ip block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#private_ip VpcGatewayNetwork#private_ip}
    */
    readonly privateIp?: VpcGatewayNetworkPrivateIp[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#timeouts VpcGatewayNetwork#timeouts}
    */
    readonly timeouts?: VpcGatewayNetworkTimeouts;
}
export interface VpcGatewayNetworkIpamConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#ipam_ip_id VpcGatewayNetwork#ipam_ip_id}
    */
    readonly ipamIpId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#push_default_route VpcGatewayNetwork#push_default_route}
    */
    readonly pushDefaultRoute?: boolean | cdktf.IResolvable;
}
export declare function vpcGatewayNetworkIpamConfigToTerraform(struct?: VpcGatewayNetworkIpamConfig | cdktf.IResolvable): any;
export declare function vpcGatewayNetworkIpamConfigToHclTerraform(struct?: VpcGatewayNetworkIpamConfig | cdktf.IResolvable): any;
export declare class VpcGatewayNetworkIpamConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): VpcGatewayNetworkIpamConfig | cdktf.IResolvable | undefined;
    set internalValue(value: VpcGatewayNetworkIpamConfig | cdktf.IResolvable | undefined);
    private _ipamIpId?;
    get ipamIpId(): string;
    set ipamIpId(value: string);
    resetIpamIpId(): void;
    get ipamIpIdInput(): string | undefined;
    private _pushDefaultRoute?;
    get pushDefaultRoute(): boolean | cdktf.IResolvable;
    set pushDefaultRoute(value: boolean | cdktf.IResolvable);
    resetPushDefaultRoute(): void;
    get pushDefaultRouteInput(): boolean | cdktf.IResolvable | undefined;
}
export declare class VpcGatewayNetworkIpamConfigList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: VpcGatewayNetworkIpamConfig[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): VpcGatewayNetworkIpamConfigOutputReference;
}
export interface VpcGatewayNetworkPrivateIp {
}
export declare function vpcGatewayNetworkPrivateIpToTerraform(struct?: VpcGatewayNetworkPrivateIp | cdktf.IResolvable): any;
export declare function vpcGatewayNetworkPrivateIpToHclTerraform(struct?: VpcGatewayNetworkPrivateIp | cdktf.IResolvable): any;
export declare class VpcGatewayNetworkPrivateIpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): VpcGatewayNetworkPrivateIp | cdktf.IResolvable | undefined;
    set internalValue(value: VpcGatewayNetworkPrivateIp | cdktf.IResolvable | undefined);
    get address(): string;
    get id(): string;
}
export declare class VpcGatewayNetworkPrivateIpList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: VpcGatewayNetworkPrivateIp[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): VpcGatewayNetworkPrivateIpOutputReference;
}
export interface VpcGatewayNetworkTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#create VpcGatewayNetwork#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#default VpcGatewayNetwork#default}
    */
    readonly default?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#delete VpcGatewayNetwork#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#read VpcGatewayNetwork#read}
    */
    readonly read?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#update VpcGatewayNetwork#update}
    */
    readonly update?: string;
}
export declare function vpcGatewayNetworkTimeoutsToTerraform(struct?: VpcGatewayNetworkTimeouts | cdktf.IResolvable): any;
export declare function vpcGatewayNetworkTimeoutsToHclTerraform(struct?: VpcGatewayNetworkTimeouts | cdktf.IResolvable): any;
export declare class VpcGatewayNetworkTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): VpcGatewayNetworkTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: VpcGatewayNetworkTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network scaleway_vpc_gateway_network}
*/
export declare class VpcGatewayNetwork extends cdktf.TerraformResource {
    static readonly tfResourceType = "scaleway_vpc_gateway_network";
    /**
    * Generates CDKTF code for importing a VpcGatewayNetwork resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the VpcGatewayNetwork to import
    * @param importFromId The id of the existing VpcGatewayNetwork that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the VpcGatewayNetwork to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/vpc_gateway_network scaleway_vpc_gateway_network} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options VpcGatewayNetworkConfig
    */
    constructor(scope: Construct, id: string, config: VpcGatewayNetworkConfig);
    get createdAt(): string;
    private _enableMasquerade?;
    get enableMasquerade(): boolean | cdktf.IResolvable;
    set enableMasquerade(value: boolean | cdktf.IResolvable);
    resetEnableMasquerade(): void;
    get enableMasqueradeInput(): boolean | cdktf.IResolvable | undefined;
    private _gatewayId?;
    get gatewayId(): string;
    set gatewayId(value: string);
    get gatewayIdInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get macAddress(): string;
    private _privateNetworkId?;
    get privateNetworkId(): string;
    set privateNetworkId(value: string);
    get privateNetworkIdInput(): string | undefined;
    get status(): string;
    get updatedAt(): string;
    private _zone?;
    get zone(): string;
    set zone(value: string);
    resetZone(): void;
    get zoneInput(): string | undefined;
    private _ipamConfig;
    get ipamConfig(): VpcGatewayNetworkIpamConfigList;
    putIpamConfig(value: VpcGatewayNetworkIpamConfig[] | cdktf.IResolvable): void;
    resetIpamConfig(): void;
    get ipamConfigInput(): cdktf.IResolvable | VpcGatewayNetworkIpamConfig[] | undefined;
    private _privateIp;
    get privateIp(): VpcGatewayNetworkPrivateIpList;
    putPrivateIp(value: VpcGatewayNetworkPrivateIp[] | cdktf.IResolvable): void;
    resetPrivateIp(): void;
    get privateIpInput(): cdktf.IResolvable | VpcGatewayNetworkPrivateIp[] | undefined;
    private _timeouts;
    get timeouts(): VpcGatewayNetworkTimeoutsOutputReference;
    putTimeouts(value: VpcGatewayNetworkTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | VpcGatewayNetworkTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
