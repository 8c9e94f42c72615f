import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface InstanceSecurityGroupConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#description InstanceSecurityGroup#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#enable_default_security InstanceSecurityGroup#enable_default_security}
    */
    readonly enableDefaultSecurity?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#external_rules InstanceSecurityGroup#external_rules}
    */
    readonly externalRules?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#id InstanceSecurityGroup#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#inbound_default_policy InstanceSecurityGroup#inbound_default_policy}
    */
    readonly inboundDefaultPolicy?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#name InstanceSecurityGroup#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#outbound_default_policy InstanceSecurityGroup#outbound_default_policy}
    */
    readonly outboundDefaultPolicy?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#project_id InstanceSecurityGroup#project_id}
    */
    readonly projectId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#stateful InstanceSecurityGroup#stateful}
    */
    readonly stateful?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#tags InstanceSecurityGroup#tags}
    */
    readonly tags?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#zone InstanceSecurityGroup#zone}
    */
    readonly zone?: string;
    /**
    * inbound_rule block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#inbound_rule InstanceSecurityGroup#inbound_rule}
    */
    readonly inboundRule?: InstanceSecurityGroupInboundRule[] | cdktf.IResolvable;
    /**
    * outbound_rule block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#outbound_rule InstanceSecurityGroup#outbound_rule}
    */
    readonly outboundRule?: InstanceSecurityGroupOutboundRule[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#timeouts InstanceSecurityGroup#timeouts}
    */
    readonly timeouts?: InstanceSecurityGroupTimeouts;
}
export interface InstanceSecurityGroupInboundRule {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#action InstanceSecurityGroup#action}
    */
    readonly action: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#ip_range InstanceSecurityGroup#ip_range}
    */
    readonly ipRange?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#port InstanceSecurityGroup#port}
    */
    readonly port?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#port_range InstanceSecurityGroup#port_range}
    */
    readonly portRange?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#protocol InstanceSecurityGroup#protocol}
    */
    readonly protocol?: string;
}
export declare function instanceSecurityGroupInboundRuleToTerraform(struct?: InstanceSecurityGroupInboundRule | cdktf.IResolvable): any;
export declare function instanceSecurityGroupInboundRuleToHclTerraform(struct?: InstanceSecurityGroupInboundRule | cdktf.IResolvable): any;
export declare class InstanceSecurityGroupInboundRuleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): InstanceSecurityGroupInboundRule | cdktf.IResolvable | undefined;
    set internalValue(value: InstanceSecurityGroupInboundRule | cdktf.IResolvable | undefined);
    private _action?;
    get action(): string;
    set action(value: string);
    get actionInput(): string | undefined;
    private _ipRange?;
    get ipRange(): string;
    set ipRange(value: string);
    resetIpRange(): void;
    get ipRangeInput(): string | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    resetPort(): void;
    get portInput(): number | undefined;
    private _portRange?;
    get portRange(): string;
    set portRange(value: string);
    resetPortRange(): void;
    get portRangeInput(): string | undefined;
    private _protocol?;
    get protocol(): string;
    set protocol(value: string);
    resetProtocol(): void;
    get protocolInput(): string | undefined;
}
export declare class InstanceSecurityGroupInboundRuleList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: InstanceSecurityGroupInboundRule[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): InstanceSecurityGroupInboundRuleOutputReference;
}
export interface InstanceSecurityGroupOutboundRule {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#action InstanceSecurityGroup#action}
    */
    readonly action: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#ip_range InstanceSecurityGroup#ip_range}
    */
    readonly ipRange?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#port InstanceSecurityGroup#port}
    */
    readonly port?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#port_range InstanceSecurityGroup#port_range}
    */
    readonly portRange?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#protocol InstanceSecurityGroup#protocol}
    */
    readonly protocol?: string;
}
export declare function instanceSecurityGroupOutboundRuleToTerraform(struct?: InstanceSecurityGroupOutboundRule | cdktf.IResolvable): any;
export declare function instanceSecurityGroupOutboundRuleToHclTerraform(struct?: InstanceSecurityGroupOutboundRule | cdktf.IResolvable): any;
export declare class InstanceSecurityGroupOutboundRuleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): InstanceSecurityGroupOutboundRule | cdktf.IResolvable | undefined;
    set internalValue(value: InstanceSecurityGroupOutboundRule | cdktf.IResolvable | undefined);
    private _action?;
    get action(): string;
    set action(value: string);
    get actionInput(): string | undefined;
    private _ipRange?;
    get ipRange(): string;
    set ipRange(value: string);
    resetIpRange(): void;
    get ipRangeInput(): string | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    resetPort(): void;
    get portInput(): number | undefined;
    private _portRange?;
    get portRange(): string;
    set portRange(value: string);
    resetPortRange(): void;
    get portRangeInput(): string | undefined;
    private _protocol?;
    get protocol(): string;
    set protocol(value: string);
    resetProtocol(): void;
    get protocolInput(): string | undefined;
}
export declare class InstanceSecurityGroupOutboundRuleList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: InstanceSecurityGroupOutboundRule[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): InstanceSecurityGroupOutboundRuleOutputReference;
}
export interface InstanceSecurityGroupTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#default InstanceSecurityGroup#default}
    */
    readonly default?: string;
}
export declare function instanceSecurityGroupTimeoutsToTerraform(struct?: InstanceSecurityGroupTimeouts | cdktf.IResolvable): any;
export declare function instanceSecurityGroupTimeoutsToHclTerraform(struct?: InstanceSecurityGroupTimeouts | cdktf.IResolvable): any;
export declare class InstanceSecurityGroupTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): InstanceSecurityGroupTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: InstanceSecurityGroupTimeouts | cdktf.IResolvable | undefined);
    private _default?;
    get default(): string;
    set default(value: string);
    resetDefault(): void;
    get defaultInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group scaleway_instance_security_group}
*/
export declare class InstanceSecurityGroup extends cdktf.TerraformResource {
    static readonly tfResourceType = "scaleway_instance_security_group";
    /**
    * Generates CDKTF code for importing a InstanceSecurityGroup resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the InstanceSecurityGroup to import
    * @param importFromId The id of the existing InstanceSecurityGroup that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the InstanceSecurityGroup to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/instance_security_group scaleway_instance_security_group} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options InstanceSecurityGroupConfig = {}
    */
    constructor(scope: Construct, id: string, config?: InstanceSecurityGroupConfig);
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _enableDefaultSecurity?;
    get enableDefaultSecurity(): boolean | cdktf.IResolvable;
    set enableDefaultSecurity(value: boolean | cdktf.IResolvable);
    resetEnableDefaultSecurity(): void;
    get enableDefaultSecurityInput(): boolean | cdktf.IResolvable | undefined;
    private _externalRules?;
    get externalRules(): boolean | cdktf.IResolvable;
    set externalRules(value: boolean | cdktf.IResolvable);
    resetExternalRules(): void;
    get externalRulesInput(): boolean | cdktf.IResolvable | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _inboundDefaultPolicy?;
    get inboundDefaultPolicy(): string;
    set inboundDefaultPolicy(value: string);
    resetInboundDefaultPolicy(): void;
    get inboundDefaultPolicyInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get organizationId(): string;
    private _outboundDefaultPolicy?;
    get outboundDefaultPolicy(): string;
    set outboundDefaultPolicy(value: string);
    resetOutboundDefaultPolicy(): void;
    get outboundDefaultPolicyInput(): string | undefined;
    private _projectId?;
    get projectId(): string;
    set projectId(value: string);
    resetProjectId(): void;
    get projectIdInput(): string | undefined;
    private _stateful?;
    get stateful(): boolean | cdktf.IResolvable;
    set stateful(value: boolean | cdktf.IResolvable);
    resetStateful(): void;
    get statefulInput(): boolean | cdktf.IResolvable | undefined;
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
    private _inboundRule;
    get inboundRule(): InstanceSecurityGroupInboundRuleList;
    putInboundRule(value: InstanceSecurityGroupInboundRule[] | cdktf.IResolvable): void;
    resetInboundRule(): void;
    get inboundRuleInput(): cdktf.IResolvable | InstanceSecurityGroupInboundRule[] | undefined;
    private _outboundRule;
    get outboundRule(): InstanceSecurityGroupOutboundRuleList;
    putOutboundRule(value: InstanceSecurityGroupOutboundRule[] | cdktf.IResolvable): void;
    resetOutboundRule(): void;
    get outboundRuleInput(): cdktf.IResolvable | InstanceSecurityGroupOutboundRule[] | undefined;
    private _timeouts;
    get timeouts(): InstanceSecurityGroupTimeoutsOutputReference;
    putTimeouts(value: InstanceSecurityGroupTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | InstanceSecurityGroupTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
