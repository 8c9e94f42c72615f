import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LbBackendConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#forward_port LbBackend#forward_port}
    */
    readonly forwardPort: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#forward_port_algorithm LbBackend#forward_port_algorithm}
    */
    readonly forwardPortAlgorithm?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#forward_protocol LbBackend#forward_protocol}
    */
    readonly forwardProtocol: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#health_check_delay LbBackend#health_check_delay}
    */
    readonly healthCheckDelay?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#health_check_max_retries LbBackend#health_check_max_retries}
    */
    readonly healthCheckMaxRetries?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#health_check_port LbBackend#health_check_port}
    */
    readonly healthCheckPort?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#health_check_send_proxy LbBackend#health_check_send_proxy}
    */
    readonly healthCheckSendProxy?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#health_check_timeout LbBackend#health_check_timeout}
    */
    readonly healthCheckTimeout?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#health_check_transient_delay LbBackend#health_check_transient_delay}
    */
    readonly healthCheckTransientDelay?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#id LbBackend#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#ignore_ssl_server_verify LbBackend#ignore_ssl_server_verify}
    */
    readonly ignoreSslServerVerify?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#lb_id LbBackend#lb_id}
    */
    readonly lbId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#max_connections LbBackend#max_connections}
    */
    readonly maxConnections?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#max_retries LbBackend#max_retries}
    */
    readonly maxRetries?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#name LbBackend#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#on_marked_down_action LbBackend#on_marked_down_action}
    */
    readonly onMarkedDownAction?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#proxy_protocol LbBackend#proxy_protocol}
    */
    readonly proxyProtocol?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#redispatch_attempt_count LbBackend#redispatch_attempt_count}
    */
    readonly redispatchAttemptCount?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#server_ips LbBackend#server_ips}
    */
    readonly serverIps?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#ssl_bridging LbBackend#ssl_bridging}
    */
    readonly sslBridging?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#sticky_sessions LbBackend#sticky_sessions}
    */
    readonly stickySessions?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#sticky_sessions_cookie_name LbBackend#sticky_sessions_cookie_name}
    */
    readonly stickySessionsCookieName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#timeout_connect LbBackend#timeout_connect}
    */
    readonly timeoutConnect?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#timeout_queue LbBackend#timeout_queue}
    */
    readonly timeoutQueue?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#timeout_server LbBackend#timeout_server}
    */
    readonly timeoutServer?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#timeout_tunnel LbBackend#timeout_tunnel}
    */
    readonly timeoutTunnel?: string;
    /**
    * health_check_http block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#health_check_http LbBackend#health_check_http}
    */
    readonly healthCheckHttp?: LbBackendHealthCheckHttp;
    /**
    * health_check_https block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#health_check_https LbBackend#health_check_https}
    */
    readonly healthCheckHttps?: LbBackendHealthCheckHttps;
    /**
    * health_check_tcp block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#health_check_tcp LbBackend#health_check_tcp}
    */
    readonly healthCheckTcp?: LbBackendHealthCheckTcp;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#timeouts LbBackend#timeouts}
    */
    readonly timeouts?: LbBackendTimeouts;
}
export interface LbBackendHealthCheckHttp {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#code LbBackend#code}
    */
    readonly code?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#host_header LbBackend#host_header}
    */
    readonly hostHeader?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#method LbBackend#method}
    */
    readonly method?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#uri LbBackend#uri}
    */
    readonly uri: string;
}
export declare function lbBackendHealthCheckHttpToTerraform(struct?: LbBackendHealthCheckHttpOutputReference | LbBackendHealthCheckHttp): any;
export declare function lbBackendHealthCheckHttpToHclTerraform(struct?: LbBackendHealthCheckHttpOutputReference | LbBackendHealthCheckHttp): any;
export declare class LbBackendHealthCheckHttpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LbBackendHealthCheckHttp | undefined;
    set internalValue(value: LbBackendHealthCheckHttp | undefined);
    private _code?;
    get code(): number;
    set code(value: number);
    resetCode(): void;
    get codeInput(): number | undefined;
    private _hostHeader?;
    get hostHeader(): string;
    set hostHeader(value: string);
    resetHostHeader(): void;
    get hostHeaderInput(): string | undefined;
    private _method?;
    get method(): string;
    set method(value: string);
    resetMethod(): void;
    get methodInput(): string | undefined;
    private _uri?;
    get uri(): string;
    set uri(value: string);
    get uriInput(): string | undefined;
}
export interface LbBackendHealthCheckHttps {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#code LbBackend#code}
    */
    readonly code?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#host_header LbBackend#host_header}
    */
    readonly hostHeader?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#method LbBackend#method}
    */
    readonly method?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#sni LbBackend#sni}
    */
    readonly sni?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#uri LbBackend#uri}
    */
    readonly uri: string;
}
export declare function lbBackendHealthCheckHttpsToTerraform(struct?: LbBackendHealthCheckHttpsOutputReference | LbBackendHealthCheckHttps): any;
export declare function lbBackendHealthCheckHttpsToHclTerraform(struct?: LbBackendHealthCheckHttpsOutputReference | LbBackendHealthCheckHttps): any;
export declare class LbBackendHealthCheckHttpsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LbBackendHealthCheckHttps | undefined;
    set internalValue(value: LbBackendHealthCheckHttps | undefined);
    private _code?;
    get code(): number;
    set code(value: number);
    resetCode(): void;
    get codeInput(): number | undefined;
    private _hostHeader?;
    get hostHeader(): string;
    set hostHeader(value: string);
    resetHostHeader(): void;
    get hostHeaderInput(): string | undefined;
    private _method?;
    get method(): string;
    set method(value: string);
    resetMethod(): void;
    get methodInput(): string | undefined;
    private _sni?;
    get sni(): string;
    set sni(value: string);
    resetSni(): void;
    get sniInput(): string | undefined;
    private _uri?;
    get uri(): string;
    set uri(value: string);
    get uriInput(): string | undefined;
}
export interface LbBackendHealthCheckTcp {
}
export declare function lbBackendHealthCheckTcpToTerraform(struct?: LbBackendHealthCheckTcpOutputReference | LbBackendHealthCheckTcp): any;
export declare function lbBackendHealthCheckTcpToHclTerraform(struct?: LbBackendHealthCheckTcpOutputReference | LbBackendHealthCheckTcp): any;
export declare class LbBackendHealthCheckTcpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LbBackendHealthCheckTcp | undefined;
    set internalValue(value: LbBackendHealthCheckTcp | undefined);
}
export interface LbBackendTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#create LbBackend#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#default LbBackend#default}
    */
    readonly default?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#delete LbBackend#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#read LbBackend#read}
    */
    readonly read?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#update LbBackend#update}
    */
    readonly update?: string;
}
export declare function lbBackendTimeoutsToTerraform(struct?: LbBackendTimeouts | cdktf.IResolvable): any;
export declare function lbBackendTimeoutsToHclTerraform(struct?: LbBackendTimeouts | cdktf.IResolvable): any;
export declare class LbBackendTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LbBackendTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: LbBackendTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend scaleway_lb_backend}
*/
export declare class LbBackend extends cdktf.TerraformResource {
    static readonly tfResourceType = "scaleway_lb_backend";
    /**
    * Generates CDKTF code for importing a LbBackend resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LbBackend to import
    * @param importFromId The id of the existing LbBackend that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LbBackend to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend scaleway_lb_backend} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LbBackendConfig
    */
    constructor(scope: Construct, id: string, config: LbBackendConfig);
    private _forwardPort?;
    get forwardPort(): number;
    set forwardPort(value: number);
    get forwardPortInput(): number | undefined;
    private _forwardPortAlgorithm?;
    get forwardPortAlgorithm(): string;
    set forwardPortAlgorithm(value: string);
    resetForwardPortAlgorithm(): void;
    get forwardPortAlgorithmInput(): string | undefined;
    private _forwardProtocol?;
    get forwardProtocol(): string;
    set forwardProtocol(value: string);
    get forwardProtocolInput(): string | undefined;
    private _healthCheckDelay?;
    get healthCheckDelay(): string;
    set healthCheckDelay(value: string);
    resetHealthCheckDelay(): void;
    get healthCheckDelayInput(): string | undefined;
    private _healthCheckMaxRetries?;
    get healthCheckMaxRetries(): number;
    set healthCheckMaxRetries(value: number);
    resetHealthCheckMaxRetries(): void;
    get healthCheckMaxRetriesInput(): number | undefined;
    private _healthCheckPort?;
    get healthCheckPort(): number;
    set healthCheckPort(value: number);
    resetHealthCheckPort(): void;
    get healthCheckPortInput(): number | undefined;
    private _healthCheckSendProxy?;
    get healthCheckSendProxy(): boolean | cdktf.IResolvable;
    set healthCheckSendProxy(value: boolean | cdktf.IResolvable);
    resetHealthCheckSendProxy(): void;
    get healthCheckSendProxyInput(): boolean | cdktf.IResolvable | undefined;
    private _healthCheckTimeout?;
    get healthCheckTimeout(): string;
    set healthCheckTimeout(value: string);
    resetHealthCheckTimeout(): void;
    get healthCheckTimeoutInput(): string | undefined;
    private _healthCheckTransientDelay?;
    get healthCheckTransientDelay(): string;
    set healthCheckTransientDelay(value: string);
    resetHealthCheckTransientDelay(): void;
    get healthCheckTransientDelayInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _ignoreSslServerVerify?;
    get ignoreSslServerVerify(): boolean | cdktf.IResolvable;
    set ignoreSslServerVerify(value: boolean | cdktf.IResolvable);
    resetIgnoreSslServerVerify(): void;
    get ignoreSslServerVerifyInput(): boolean | cdktf.IResolvable | undefined;
    private _lbId?;
    get lbId(): string;
    set lbId(value: string);
    get lbIdInput(): string | undefined;
    private _maxConnections?;
    get maxConnections(): number;
    set maxConnections(value: number);
    resetMaxConnections(): void;
    get maxConnectionsInput(): number | undefined;
    private _maxRetries?;
    get maxRetries(): number;
    set maxRetries(value: number);
    resetMaxRetries(): void;
    get maxRetriesInput(): number | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _onMarkedDownAction?;
    get onMarkedDownAction(): string;
    set onMarkedDownAction(value: string);
    resetOnMarkedDownAction(): void;
    get onMarkedDownActionInput(): string | undefined;
    private _proxyProtocol?;
    get proxyProtocol(): string;
    set proxyProtocol(value: string);
    resetProxyProtocol(): void;
    get proxyProtocolInput(): string | undefined;
    private _redispatchAttemptCount?;
    get redispatchAttemptCount(): number;
    set redispatchAttemptCount(value: number);
    resetRedispatchAttemptCount(): void;
    get redispatchAttemptCountInput(): number | undefined;
    private _serverIps?;
    get serverIps(): string[];
    set serverIps(value: string[]);
    resetServerIps(): void;
    get serverIpsInput(): string[] | undefined;
    private _sslBridging?;
    get sslBridging(): boolean | cdktf.IResolvable;
    set sslBridging(value: boolean | cdktf.IResolvable);
    resetSslBridging(): void;
    get sslBridgingInput(): boolean | cdktf.IResolvable | undefined;
    private _stickySessions?;
    get stickySessions(): string;
    set stickySessions(value: string);
    resetStickySessions(): void;
    get stickySessionsInput(): string | undefined;
    private _stickySessionsCookieName?;
    get stickySessionsCookieName(): string;
    set stickySessionsCookieName(value: string);
    resetStickySessionsCookieName(): void;
    get stickySessionsCookieNameInput(): string | undefined;
    private _timeoutConnect?;
    get timeoutConnect(): string;
    set timeoutConnect(value: string);
    resetTimeoutConnect(): void;
    get timeoutConnectInput(): string | undefined;
    private _timeoutQueue?;
    get timeoutQueue(): string;
    set timeoutQueue(value: string);
    resetTimeoutQueue(): void;
    get timeoutQueueInput(): string | undefined;
    private _timeoutServer?;
    get timeoutServer(): string;
    set timeoutServer(value: string);
    resetTimeoutServer(): void;
    get timeoutServerInput(): string | undefined;
    private _timeoutTunnel?;
    get timeoutTunnel(): string;
    set timeoutTunnel(value: string);
    resetTimeoutTunnel(): void;
    get timeoutTunnelInput(): string | undefined;
    private _healthCheckHttp;
    get healthCheckHttp(): LbBackendHealthCheckHttpOutputReference;
    putHealthCheckHttp(value: LbBackendHealthCheckHttp): void;
    resetHealthCheckHttp(): void;
    get healthCheckHttpInput(): LbBackendHealthCheckHttp | undefined;
    private _healthCheckHttps;
    get healthCheckHttps(): LbBackendHealthCheckHttpsOutputReference;
    putHealthCheckHttps(value: LbBackendHealthCheckHttps): void;
    resetHealthCheckHttps(): void;
    get healthCheckHttpsInput(): LbBackendHealthCheckHttps | undefined;
    private _healthCheckTcp;
    get healthCheckTcp(): LbBackendHealthCheckTcpOutputReference;
    putHealthCheckTcp(value: LbBackendHealthCheckTcp): void;
    resetHealthCheckTcp(): void;
    get healthCheckTcpInput(): LbBackendHealthCheckTcp | undefined;
    private _timeouts;
    get timeouts(): LbBackendTimeoutsOutputReference;
    putTimeouts(value: LbBackendTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | LbBackendTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
