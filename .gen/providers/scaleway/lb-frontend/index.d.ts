import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LbFrontendConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#backend_id LbFrontend#backend_id}
    */
    readonly backendId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#certificate_ids LbFrontend#certificate_ids}
    */
    readonly certificateIds?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#connection_rate_limit LbFrontend#connection_rate_limit}
    */
    readonly connectionRateLimit?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#enable_access_logs LbFrontend#enable_access_logs}
    */
    readonly enableAccessLogs?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#enable_http3 LbFrontend#enable_http3}
    */
    readonly enableHttp3?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#external_acls LbFrontend#external_acls}
    */
    readonly externalAcls?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#id LbFrontend#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#inbound_port LbFrontend#inbound_port}
    */
    readonly inboundPort: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#lb_id LbFrontend#lb_id}
    */
    readonly lbId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#name LbFrontend#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#timeout_client LbFrontend#timeout_client}
    */
    readonly timeoutClient?: string;
    /**
    * acl block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#acl LbFrontend#acl}
    */
    readonly acl?: LbFrontendAcl[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#timeouts LbFrontend#timeouts}
    */
    readonly timeouts?: LbFrontendTimeouts;
}
export interface LbFrontendAclActionRedirect {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#code LbFrontend#code}
    */
    readonly code?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#target LbFrontend#target}
    */
    readonly target?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#type LbFrontend#type}
    */
    readonly type?: string;
}
export declare function lbFrontendAclActionRedirectToTerraform(struct?: LbFrontendAclActionRedirect | cdktf.IResolvable): any;
export declare function lbFrontendAclActionRedirectToHclTerraform(struct?: LbFrontendAclActionRedirect | cdktf.IResolvable): any;
export declare class LbFrontendAclActionRedirectOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LbFrontendAclActionRedirect | cdktf.IResolvable | undefined;
    set internalValue(value: LbFrontendAclActionRedirect | cdktf.IResolvable | undefined);
    private _code?;
    get code(): number;
    set code(value: number);
    resetCode(): void;
    get codeInput(): number | undefined;
    private _target?;
    get target(): string;
    set target(value: string);
    resetTarget(): void;
    get targetInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
}
export declare class LbFrontendAclActionRedirectList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LbFrontendAclActionRedirect[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LbFrontendAclActionRedirectOutputReference;
}
export interface LbFrontendAclAction {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#type LbFrontend#type}
    */
    readonly type: string;
    /**
    * redirect block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#redirect LbFrontend#redirect}
    */
    readonly redirect?: LbFrontendAclActionRedirect[] | cdktf.IResolvable;
}
export declare function lbFrontendAclActionToTerraform(struct?: LbFrontendAclActionOutputReference | LbFrontendAclAction): any;
export declare function lbFrontendAclActionToHclTerraform(struct?: LbFrontendAclActionOutputReference | LbFrontendAclAction): any;
export declare class LbFrontendAclActionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LbFrontendAclAction | undefined;
    set internalValue(value: LbFrontendAclAction | undefined);
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _redirect;
    get redirect(): LbFrontendAclActionRedirectList;
    putRedirect(value: LbFrontendAclActionRedirect[] | cdktf.IResolvable): void;
    resetRedirect(): void;
    get redirectInput(): cdktf.IResolvable | LbFrontendAclActionRedirect[] | undefined;
}
export interface LbFrontendAclMatch {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#http_filter LbFrontend#http_filter}
    */
    readonly httpFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#http_filter_option LbFrontend#http_filter_option}
    */
    readonly httpFilterOption?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#http_filter_value LbFrontend#http_filter_value}
    */
    readonly httpFilterValue?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#invert LbFrontend#invert}
    */
    readonly invert?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#ip_subnet LbFrontend#ip_subnet}
    */
    readonly ipSubnet?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#ips_edge_services LbFrontend#ips_edge_services}
    */
    readonly ipsEdgeServices?: boolean | cdktf.IResolvable;
}
export declare function lbFrontendAclMatchToTerraform(struct?: LbFrontendAclMatchOutputReference | LbFrontendAclMatch): any;
export declare function lbFrontendAclMatchToHclTerraform(struct?: LbFrontendAclMatchOutputReference | LbFrontendAclMatch): any;
export declare class LbFrontendAclMatchOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LbFrontendAclMatch | undefined;
    set internalValue(value: LbFrontendAclMatch | undefined);
    private _httpFilter?;
    get httpFilter(): string;
    set httpFilter(value: string);
    resetHttpFilter(): void;
    get httpFilterInput(): string | undefined;
    private _httpFilterOption?;
    get httpFilterOption(): string;
    set httpFilterOption(value: string);
    resetHttpFilterOption(): void;
    get httpFilterOptionInput(): string | undefined;
    private _httpFilterValue?;
    get httpFilterValue(): string[];
    set httpFilterValue(value: string[]);
    resetHttpFilterValue(): void;
    get httpFilterValueInput(): string[] | undefined;
    private _invert?;
    get invert(): boolean | cdktf.IResolvable;
    set invert(value: boolean | cdktf.IResolvable);
    resetInvert(): void;
    get invertInput(): boolean | cdktf.IResolvable | undefined;
    private _ipSubnet?;
    get ipSubnet(): string[];
    set ipSubnet(value: string[]);
    resetIpSubnet(): void;
    get ipSubnetInput(): string[] | undefined;
    private _ipsEdgeServices?;
    get ipsEdgeServices(): boolean | cdktf.IResolvable;
    set ipsEdgeServices(value: boolean | cdktf.IResolvable);
    resetIpsEdgeServices(): void;
    get ipsEdgeServicesInput(): boolean | cdktf.IResolvable | undefined;
}
export interface LbFrontendAcl {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#description LbFrontend#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#name LbFrontend#name}
    */
    readonly name?: string;
    /**
    * action block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#action LbFrontend#action}
    */
    readonly action: LbFrontendAclAction;
    /**
    * match block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#match LbFrontend#match}
    */
    readonly match: LbFrontendAclMatch;
}
export declare function lbFrontendAclToTerraform(struct?: LbFrontendAcl | cdktf.IResolvable): any;
export declare function lbFrontendAclToHclTerraform(struct?: LbFrontendAcl | cdktf.IResolvable): any;
export declare class LbFrontendAclOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LbFrontendAcl | cdktf.IResolvable | undefined;
    set internalValue(value: LbFrontendAcl | cdktf.IResolvable | undefined);
    get createdAt(): string;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get updatedAt(): string;
    private _action;
    get action(): LbFrontendAclActionOutputReference;
    putAction(value: LbFrontendAclAction): void;
    get actionInput(): LbFrontendAclAction | undefined;
    private _match;
    get match(): LbFrontendAclMatchOutputReference;
    putMatch(value: LbFrontendAclMatch): void;
    get matchInput(): LbFrontendAclMatch | undefined;
}
export declare class LbFrontendAclList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LbFrontendAcl[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LbFrontendAclOutputReference;
}
export interface LbFrontendTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#create LbFrontend#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#default LbFrontend#default}
    */
    readonly default?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#delete LbFrontend#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#update LbFrontend#update}
    */
    readonly update?: string;
}
export declare function lbFrontendTimeoutsToTerraform(struct?: LbFrontendTimeouts | cdktf.IResolvable): any;
export declare function lbFrontendTimeoutsToHclTerraform(struct?: LbFrontendTimeouts | cdktf.IResolvable): any;
export declare class LbFrontendTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LbFrontendTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: LbFrontendTimeouts | cdktf.IResolvable | undefined);
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
    private _update?;
    get update(): string;
    set update(value: string);
    resetUpdate(): void;
    get updateInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend scaleway_lb_frontend}
*/
export declare class LbFrontend extends cdktf.TerraformResource {
    static readonly tfResourceType = "scaleway_lb_frontend";
    /**
    * Generates CDKTF code for importing a LbFrontend resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LbFrontend to import
    * @param importFromId The id of the existing LbFrontend that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LbFrontend to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend scaleway_lb_frontend} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LbFrontendConfig
    */
    constructor(scope: Construct, id: string, config: LbFrontendConfig);
    private _backendId?;
    get backendId(): string;
    set backendId(value: string);
    get backendIdInput(): string | undefined;
    private _certificateIds?;
    get certificateIds(): string[];
    set certificateIds(value: string[]);
    resetCertificateIds(): void;
    get certificateIdsInput(): string[] | undefined;
    private _connectionRateLimit?;
    get connectionRateLimit(): number;
    set connectionRateLimit(value: number);
    resetConnectionRateLimit(): void;
    get connectionRateLimitInput(): number | undefined;
    get createdAt(): string;
    private _enableAccessLogs?;
    get enableAccessLogs(): boolean | cdktf.IResolvable;
    set enableAccessLogs(value: boolean | cdktf.IResolvable);
    resetEnableAccessLogs(): void;
    get enableAccessLogsInput(): boolean | cdktf.IResolvable | undefined;
    private _enableHttp3?;
    get enableHttp3(): boolean | cdktf.IResolvable;
    set enableHttp3(value: boolean | cdktf.IResolvable);
    resetEnableHttp3(): void;
    get enableHttp3Input(): boolean | cdktf.IResolvable | undefined;
    private _externalAcls?;
    get externalAcls(): boolean | cdktf.IResolvable;
    set externalAcls(value: boolean | cdktf.IResolvable);
    resetExternalAcls(): void;
    get externalAclsInput(): boolean | cdktf.IResolvable | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _inboundPort?;
    get inboundPort(): number;
    set inboundPort(value: number);
    get inboundPortInput(): number | undefined;
    private _lbId?;
    get lbId(): string;
    set lbId(value: string);
    get lbIdInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _timeoutClient?;
    get timeoutClient(): string;
    set timeoutClient(value: string);
    resetTimeoutClient(): void;
    get timeoutClientInput(): string | undefined;
    get updatedAt(): string;
    private _acl;
    get acl(): LbFrontendAclList;
    putAcl(value: LbFrontendAcl[] | cdktf.IResolvable): void;
    resetAcl(): void;
    get aclInput(): cdktf.IResolvable | LbFrontendAcl[] | undefined;
    private _timeouts;
    get timeouts(): LbFrontendTimeoutsOutputReference;
    putTimeouts(value: LbFrontendTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | LbFrontendTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
