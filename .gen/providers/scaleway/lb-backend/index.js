"use strict";
// https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.LbBackend = exports.LbBackendTimeoutsOutputReference = exports.LbBackendHealthCheckTcpOutputReference = exports.LbBackendHealthCheckHttpsOutputReference = exports.LbBackendHealthCheckHttpOutputReference = void 0;
exports.lbBackendHealthCheckHttpToTerraform = lbBackendHealthCheckHttpToTerraform;
exports.lbBackendHealthCheckHttpToHclTerraform = lbBackendHealthCheckHttpToHclTerraform;
exports.lbBackendHealthCheckHttpsToTerraform = lbBackendHealthCheckHttpsToTerraform;
exports.lbBackendHealthCheckHttpsToHclTerraform = lbBackendHealthCheckHttpsToHclTerraform;
exports.lbBackendHealthCheckTcpToTerraform = lbBackendHealthCheckTcpToTerraform;
exports.lbBackendHealthCheckTcpToHclTerraform = lbBackendHealthCheckTcpToHclTerraform;
exports.lbBackendTimeoutsToTerraform = lbBackendTimeoutsToTerraform;
exports.lbBackendTimeoutsToHclTerraform = lbBackendTimeoutsToHclTerraform;
const cdktf = require("cdktf");
function lbBackendHealthCheckHttpToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        code: cdktf.numberToTerraform(struct.code),
        host_header: cdktf.stringToTerraform(struct.hostHeader),
        method: cdktf.stringToTerraform(struct.method),
        uri: cdktf.stringToTerraform(struct.uri),
    };
}
function lbBackendHealthCheckHttpToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        code: {
            value: cdktf.numberToHclTerraform(struct.code),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        host_header: {
            value: cdktf.stringToHclTerraform(struct.hostHeader),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        method: {
            value: cdktf.stringToHclTerraform(struct.method),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        uri: {
            value: cdktf.stringToHclTerraform(struct.uri),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LbBackendHealthCheckHttpOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._code !== undefined) {
            hasAnyValues = true;
            internalValueResult.code = this._code;
        }
        if (this._hostHeader !== undefined) {
            hasAnyValues = true;
            internalValueResult.hostHeader = this._hostHeader;
        }
        if (this._method !== undefined) {
            hasAnyValues = true;
            internalValueResult.method = this._method;
        }
        if (this._uri !== undefined) {
            hasAnyValues = true;
            internalValueResult.uri = this._uri;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._code = undefined;
            this._hostHeader = undefined;
            this._method = undefined;
            this._uri = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._code = value.code;
            this._hostHeader = value.hostHeader;
            this._method = value.method;
            this._uri = value.uri;
        }
    }
    get code() {
        return this.getNumberAttribute('code');
    }
    set code(value) {
        this._code = value;
    }
    resetCode() {
        this._code = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get codeInput() {
        return this._code;
    }
    get hostHeader() {
        return this.getStringAttribute('host_header');
    }
    set hostHeader(value) {
        this._hostHeader = value;
    }
    resetHostHeader() {
        this._hostHeader = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get hostHeaderInput() {
        return this._hostHeader;
    }
    get method() {
        return this.getStringAttribute('method');
    }
    set method(value) {
        this._method = value;
    }
    resetMethod() {
        this._method = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get methodInput() {
        return this._method;
    }
    get uri() {
        return this.getStringAttribute('uri');
    }
    set uri(value) {
        this._uri = value;
    }
    // Temporarily expose input value. Use with caution.
    get uriInput() {
        return this._uri;
    }
}
exports.LbBackendHealthCheckHttpOutputReference = LbBackendHealthCheckHttpOutputReference;
function lbBackendHealthCheckHttpsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        code: cdktf.numberToTerraform(struct.code),
        host_header: cdktf.stringToTerraform(struct.hostHeader),
        method: cdktf.stringToTerraform(struct.method),
        sni: cdktf.stringToTerraform(struct.sni),
        uri: cdktf.stringToTerraform(struct.uri),
    };
}
function lbBackendHealthCheckHttpsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        code: {
            value: cdktf.numberToHclTerraform(struct.code),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        host_header: {
            value: cdktf.stringToHclTerraform(struct.hostHeader),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        method: {
            value: cdktf.stringToHclTerraform(struct.method),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        sni: {
            value: cdktf.stringToHclTerraform(struct.sni),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        uri: {
            value: cdktf.stringToHclTerraform(struct.uri),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LbBackendHealthCheckHttpsOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._code !== undefined) {
            hasAnyValues = true;
            internalValueResult.code = this._code;
        }
        if (this._hostHeader !== undefined) {
            hasAnyValues = true;
            internalValueResult.hostHeader = this._hostHeader;
        }
        if (this._method !== undefined) {
            hasAnyValues = true;
            internalValueResult.method = this._method;
        }
        if (this._sni !== undefined) {
            hasAnyValues = true;
            internalValueResult.sni = this._sni;
        }
        if (this._uri !== undefined) {
            hasAnyValues = true;
            internalValueResult.uri = this._uri;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._code = undefined;
            this._hostHeader = undefined;
            this._method = undefined;
            this._sni = undefined;
            this._uri = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._code = value.code;
            this._hostHeader = value.hostHeader;
            this._method = value.method;
            this._sni = value.sni;
            this._uri = value.uri;
        }
    }
    get code() {
        return this.getNumberAttribute('code');
    }
    set code(value) {
        this._code = value;
    }
    resetCode() {
        this._code = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get codeInput() {
        return this._code;
    }
    get hostHeader() {
        return this.getStringAttribute('host_header');
    }
    set hostHeader(value) {
        this._hostHeader = value;
    }
    resetHostHeader() {
        this._hostHeader = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get hostHeaderInput() {
        return this._hostHeader;
    }
    get method() {
        return this.getStringAttribute('method');
    }
    set method(value) {
        this._method = value;
    }
    resetMethod() {
        this._method = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get methodInput() {
        return this._method;
    }
    get sni() {
        return this.getStringAttribute('sni');
    }
    set sni(value) {
        this._sni = value;
    }
    resetSni() {
        this._sni = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sniInput() {
        return this._sni;
    }
    get uri() {
        return this.getStringAttribute('uri');
    }
    set uri(value) {
        this._uri = value;
    }
    // Temporarily expose input value. Use with caution.
    get uriInput() {
        return this._uri;
    }
}
exports.LbBackendHealthCheckHttpsOutputReference = LbBackendHealthCheckHttpsOutputReference;
function lbBackendHealthCheckTcpToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function lbBackendHealthCheckTcpToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class LbBackendHealthCheckTcpOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
}
exports.LbBackendHealthCheckTcpOutputReference = LbBackendHealthCheckTcpOutputReference;
function lbBackendTimeoutsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        create: cdktf.stringToTerraform(struct.create),
        default: cdktf.stringToTerraform(struct.default),
        delete: cdktf.stringToTerraform(struct.delete),
        read: cdktf.stringToTerraform(struct.read),
        update: cdktf.stringToTerraform(struct.update),
    };
}
function lbBackendTimeoutsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        create: {
            value: cdktf.stringToHclTerraform(struct.create),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        default: {
            value: cdktf.stringToHclTerraform(struct.default),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        delete: {
            value: cdktf.stringToHclTerraform(struct.delete),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        read: {
            value: cdktf.stringToHclTerraform(struct.read),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        update: {
            value: cdktf.stringToHclTerraform(struct.update),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LbBackendTimeoutsOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._create !== undefined) {
            hasAnyValues = true;
            internalValueResult.create = this._create;
        }
        if (this._default !== undefined) {
            hasAnyValues = true;
            internalValueResult.default = this._default;
        }
        if (this._delete !== undefined) {
            hasAnyValues = true;
            internalValueResult.delete = this._delete;
        }
        if (this._read !== undefined) {
            hasAnyValues = true;
            internalValueResult.read = this._read;
        }
        if (this._update !== undefined) {
            hasAnyValues = true;
            internalValueResult.update = this._update;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._create = undefined;
            this._default = undefined;
            this._delete = undefined;
            this._read = undefined;
            this._update = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._create = value.create;
            this._default = value.default;
            this._delete = value.delete;
            this._read = value.read;
            this._update = value.update;
        }
    }
    get create() {
        return this.getStringAttribute('create');
    }
    set create(value) {
        this._create = value;
    }
    resetCreate() {
        this._create = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get createInput() {
        return this._create;
    }
    get default() {
        return this.getStringAttribute('default');
    }
    set default(value) {
        this._default = value;
    }
    resetDefault() {
        this._default = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get defaultInput() {
        return this._default;
    }
    get delete() {
        return this.getStringAttribute('delete');
    }
    set delete(value) {
        this._delete = value;
    }
    resetDelete() {
        this._delete = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get deleteInput() {
        return this._delete;
    }
    get read() {
        return this.getStringAttribute('read');
    }
    set read(value) {
        this._read = value;
    }
    resetRead() {
        this._read = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readInput() {
        return this._read;
    }
    get update() {
        return this.getStringAttribute('update');
    }
    set update(value) {
        this._update = value;
    }
    resetUpdate() {
        this._update = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get updateInput() {
        return this._update;
    }
}
exports.LbBackendTimeoutsOutputReference = LbBackendTimeoutsOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend scaleway_lb_backend}
*/
class LbBackend extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "scaleway_lb_backend"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a LbBackend resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LbBackend to import
    * @param importFromId The id of the existing LbBackend that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LbBackend to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "scaleway_lb_backend", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_backend scaleway_lb_backend} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LbBackendConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'scaleway_lb_backend',
            terraformGeneratorMetadata: {
                providerName: 'scaleway',
                providerVersion: '2.79.0',
                providerVersionConstraint: '2.79.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        // health_check_http - computed: false, optional: true, required: false
        this._healthCheckHttp = new LbBackendHealthCheckHttpOutputReference(this, "health_check_http");
        // health_check_https - computed: false, optional: true, required: false
        this._healthCheckHttps = new LbBackendHealthCheckHttpsOutputReference(this, "health_check_https");
        // health_check_tcp - computed: false, optional: true, required: false
        this._healthCheckTcp = new LbBackendHealthCheckTcpOutputReference(this, "health_check_tcp");
        // timeouts - computed: false, optional: true, required: false
        this._timeouts = new LbBackendTimeoutsOutputReference(this, "timeouts");
        this._forwardPort = config.forwardPort;
        this._forwardPortAlgorithm = config.forwardPortAlgorithm;
        this._forwardProtocol = config.forwardProtocol;
        this._healthCheckDelay = config.healthCheckDelay;
        this._healthCheckMaxRetries = config.healthCheckMaxRetries;
        this._healthCheckPort = config.healthCheckPort;
        this._healthCheckSendProxy = config.healthCheckSendProxy;
        this._healthCheckTimeout = config.healthCheckTimeout;
        this._healthCheckTransientDelay = config.healthCheckTransientDelay;
        this._id = config.id;
        this._ignoreSslServerVerify = config.ignoreSslServerVerify;
        this._lbId = config.lbId;
        this._maxConnections = config.maxConnections;
        this._maxRetries = config.maxRetries;
        this._name = config.name;
        this._onMarkedDownAction = config.onMarkedDownAction;
        this._proxyProtocol = config.proxyProtocol;
        this._redispatchAttemptCount = config.redispatchAttemptCount;
        this._serverIps = config.serverIps;
        this._sslBridging = config.sslBridging;
        this._stickySessions = config.stickySessions;
        this._stickySessionsCookieName = config.stickySessionsCookieName;
        this._timeoutConnect = config.timeoutConnect;
        this._timeoutQueue = config.timeoutQueue;
        this._timeoutServer = config.timeoutServer;
        this._timeoutTunnel = config.timeoutTunnel;
        this._healthCheckHttp.internalValue = config.healthCheckHttp;
        this._healthCheckHttps.internalValue = config.healthCheckHttps;
        this._healthCheckTcp.internalValue = config.healthCheckTcp;
        this._timeouts.internalValue = config.timeouts;
    }
    get forwardPort() {
        return this.getNumberAttribute('forward_port');
    }
    set forwardPort(value) {
        this._forwardPort = value;
    }
    // Temporarily expose input value. Use with caution.
    get forwardPortInput() {
        return this._forwardPort;
    }
    get forwardPortAlgorithm() {
        return this.getStringAttribute('forward_port_algorithm');
    }
    set forwardPortAlgorithm(value) {
        this._forwardPortAlgorithm = value;
    }
    resetForwardPortAlgorithm() {
        this._forwardPortAlgorithm = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get forwardPortAlgorithmInput() {
        return this._forwardPortAlgorithm;
    }
    get forwardProtocol() {
        return this.getStringAttribute('forward_protocol');
    }
    set forwardProtocol(value) {
        this._forwardProtocol = value;
    }
    // Temporarily expose input value. Use with caution.
    get forwardProtocolInput() {
        return this._forwardProtocol;
    }
    get healthCheckDelay() {
        return this.getStringAttribute('health_check_delay');
    }
    set healthCheckDelay(value) {
        this._healthCheckDelay = value;
    }
    resetHealthCheckDelay() {
        this._healthCheckDelay = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get healthCheckDelayInput() {
        return this._healthCheckDelay;
    }
    get healthCheckMaxRetries() {
        return this.getNumberAttribute('health_check_max_retries');
    }
    set healthCheckMaxRetries(value) {
        this._healthCheckMaxRetries = value;
    }
    resetHealthCheckMaxRetries() {
        this._healthCheckMaxRetries = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get healthCheckMaxRetriesInput() {
        return this._healthCheckMaxRetries;
    }
    get healthCheckPort() {
        return this.getNumberAttribute('health_check_port');
    }
    set healthCheckPort(value) {
        this._healthCheckPort = value;
    }
    resetHealthCheckPort() {
        this._healthCheckPort = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get healthCheckPortInput() {
        return this._healthCheckPort;
    }
    get healthCheckSendProxy() {
        return this.getBooleanAttribute('health_check_send_proxy');
    }
    set healthCheckSendProxy(value) {
        this._healthCheckSendProxy = value;
    }
    resetHealthCheckSendProxy() {
        this._healthCheckSendProxy = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get healthCheckSendProxyInput() {
        return this._healthCheckSendProxy;
    }
    get healthCheckTimeout() {
        return this.getStringAttribute('health_check_timeout');
    }
    set healthCheckTimeout(value) {
        this._healthCheckTimeout = value;
    }
    resetHealthCheckTimeout() {
        this._healthCheckTimeout = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get healthCheckTimeoutInput() {
        return this._healthCheckTimeout;
    }
    get healthCheckTransientDelay() {
        return this.getStringAttribute('health_check_transient_delay');
    }
    set healthCheckTransientDelay(value) {
        this._healthCheckTransientDelay = value;
    }
    resetHealthCheckTransientDelay() {
        this._healthCheckTransientDelay = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get healthCheckTransientDelayInput() {
        return this._healthCheckTransientDelay;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get idInput() {
        return this._id;
    }
    get ignoreSslServerVerify() {
        return this.getBooleanAttribute('ignore_ssl_server_verify');
    }
    set ignoreSslServerVerify(value) {
        this._ignoreSslServerVerify = value;
    }
    resetIgnoreSslServerVerify() {
        this._ignoreSslServerVerify = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get ignoreSslServerVerifyInput() {
        return this._ignoreSslServerVerify;
    }
    get lbId() {
        return this.getStringAttribute('lb_id');
    }
    set lbId(value) {
        this._lbId = value;
    }
    // Temporarily expose input value. Use with caution.
    get lbIdInput() {
        return this._lbId;
    }
    get maxConnections() {
        return this.getNumberAttribute('max_connections');
    }
    set maxConnections(value) {
        this._maxConnections = value;
    }
    resetMaxConnections() {
        this._maxConnections = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxConnectionsInput() {
        return this._maxConnections;
    }
    get maxRetries() {
        return this.getNumberAttribute('max_retries');
    }
    set maxRetries(value) {
        this._maxRetries = value;
    }
    resetMaxRetries() {
        this._maxRetries = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRetriesInput() {
        return this._maxRetries;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    get onMarkedDownAction() {
        return this.getStringAttribute('on_marked_down_action');
    }
    set onMarkedDownAction(value) {
        this._onMarkedDownAction = value;
    }
    resetOnMarkedDownAction() {
        this._onMarkedDownAction = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get onMarkedDownActionInput() {
        return this._onMarkedDownAction;
    }
    get proxyProtocol() {
        return this.getStringAttribute('proxy_protocol');
    }
    set proxyProtocol(value) {
        this._proxyProtocol = value;
    }
    resetProxyProtocol() {
        this._proxyProtocol = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proxyProtocolInput() {
        return this._proxyProtocol;
    }
    get redispatchAttemptCount() {
        return this.getNumberAttribute('redispatch_attempt_count');
    }
    set redispatchAttemptCount(value) {
        this._redispatchAttemptCount = value;
    }
    resetRedispatchAttemptCount() {
        this._redispatchAttemptCount = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get redispatchAttemptCountInput() {
        return this._redispatchAttemptCount;
    }
    get serverIps() {
        return this.getListAttribute('server_ips');
    }
    set serverIps(value) {
        this._serverIps = value;
    }
    resetServerIps() {
        this._serverIps = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get serverIpsInput() {
        return this._serverIps;
    }
    get sslBridging() {
        return this.getBooleanAttribute('ssl_bridging');
    }
    set sslBridging(value) {
        this._sslBridging = value;
    }
    resetSslBridging() {
        this._sslBridging = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sslBridgingInput() {
        return this._sslBridging;
    }
    get stickySessions() {
        return this.getStringAttribute('sticky_sessions');
    }
    set stickySessions(value) {
        this._stickySessions = value;
    }
    resetStickySessions() {
        this._stickySessions = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get stickySessionsInput() {
        return this._stickySessions;
    }
    get stickySessionsCookieName() {
        return this.getStringAttribute('sticky_sessions_cookie_name');
    }
    set stickySessionsCookieName(value) {
        this._stickySessionsCookieName = value;
    }
    resetStickySessionsCookieName() {
        this._stickySessionsCookieName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get stickySessionsCookieNameInput() {
        return this._stickySessionsCookieName;
    }
    get timeoutConnect() {
        return this.getStringAttribute('timeout_connect');
    }
    set timeoutConnect(value) {
        this._timeoutConnect = value;
    }
    resetTimeoutConnect() {
        this._timeoutConnect = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeoutConnectInput() {
        return this._timeoutConnect;
    }
    get timeoutQueue() {
        return this.getStringAttribute('timeout_queue');
    }
    set timeoutQueue(value) {
        this._timeoutQueue = value;
    }
    resetTimeoutQueue() {
        this._timeoutQueue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeoutQueueInput() {
        return this._timeoutQueue;
    }
    get timeoutServer() {
        return this.getStringAttribute('timeout_server');
    }
    set timeoutServer(value) {
        this._timeoutServer = value;
    }
    resetTimeoutServer() {
        this._timeoutServer = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeoutServerInput() {
        return this._timeoutServer;
    }
    get timeoutTunnel() {
        return this.getStringAttribute('timeout_tunnel');
    }
    set timeoutTunnel(value) {
        this._timeoutTunnel = value;
    }
    resetTimeoutTunnel() {
        this._timeoutTunnel = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeoutTunnelInput() {
        return this._timeoutTunnel;
    }
    get healthCheckHttp() {
        return this._healthCheckHttp;
    }
    putHealthCheckHttp(value) {
        this._healthCheckHttp.internalValue = value;
    }
    resetHealthCheckHttp() {
        this._healthCheckHttp.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get healthCheckHttpInput() {
        return this._healthCheckHttp.internalValue;
    }
    get healthCheckHttps() {
        return this._healthCheckHttps;
    }
    putHealthCheckHttps(value) {
        this._healthCheckHttps.internalValue = value;
    }
    resetHealthCheckHttps() {
        this._healthCheckHttps.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get healthCheckHttpsInput() {
        return this._healthCheckHttps.internalValue;
    }
    get healthCheckTcp() {
        return this._healthCheckTcp;
    }
    putHealthCheckTcp(value) {
        this._healthCheckTcp.internalValue = value;
    }
    resetHealthCheckTcp() {
        this._healthCheckTcp.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get healthCheckTcpInput() {
        return this._healthCheckTcp.internalValue;
    }
    get timeouts() {
        return this._timeouts;
    }
    putTimeouts(value) {
        this._timeouts.internalValue = value;
    }
    resetTimeouts() {
        this._timeouts.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeoutsInput() {
        return this._timeouts.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            forward_port: cdktf.numberToTerraform(this._forwardPort),
            forward_port_algorithm: cdktf.stringToTerraform(this._forwardPortAlgorithm),
            forward_protocol: cdktf.stringToTerraform(this._forwardProtocol),
            health_check_delay: cdktf.stringToTerraform(this._healthCheckDelay),
            health_check_max_retries: cdktf.numberToTerraform(this._healthCheckMaxRetries),
            health_check_port: cdktf.numberToTerraform(this._healthCheckPort),
            health_check_send_proxy: cdktf.booleanToTerraform(this._healthCheckSendProxy),
            health_check_timeout: cdktf.stringToTerraform(this._healthCheckTimeout),
            health_check_transient_delay: cdktf.stringToTerraform(this._healthCheckTransientDelay),
            id: cdktf.stringToTerraform(this._id),
            ignore_ssl_server_verify: cdktf.booleanToTerraform(this._ignoreSslServerVerify),
            lb_id: cdktf.stringToTerraform(this._lbId),
            max_connections: cdktf.numberToTerraform(this._maxConnections),
            max_retries: cdktf.numberToTerraform(this._maxRetries),
            name: cdktf.stringToTerraform(this._name),
            on_marked_down_action: cdktf.stringToTerraform(this._onMarkedDownAction),
            proxy_protocol: cdktf.stringToTerraform(this._proxyProtocol),
            redispatch_attempt_count: cdktf.numberToTerraform(this._redispatchAttemptCount),
            server_ips: cdktf.listMapper(cdktf.stringToTerraform, false)(this._serverIps),
            ssl_bridging: cdktf.booleanToTerraform(this._sslBridging),
            sticky_sessions: cdktf.stringToTerraform(this._stickySessions),
            sticky_sessions_cookie_name: cdktf.stringToTerraform(this._stickySessionsCookieName),
            timeout_connect: cdktf.stringToTerraform(this._timeoutConnect),
            timeout_queue: cdktf.stringToTerraform(this._timeoutQueue),
            timeout_server: cdktf.stringToTerraform(this._timeoutServer),
            timeout_tunnel: cdktf.stringToTerraform(this._timeoutTunnel),
            health_check_http: lbBackendHealthCheckHttpToTerraform(this._healthCheckHttp.internalValue),
            health_check_https: lbBackendHealthCheckHttpsToTerraform(this._healthCheckHttps.internalValue),
            health_check_tcp: lbBackendHealthCheckTcpToTerraform(this._healthCheckTcp.internalValue),
            timeouts: lbBackendTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            forward_port: {
                value: cdktf.numberToHclTerraform(this._forwardPort),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            forward_port_algorithm: {
                value: cdktf.stringToHclTerraform(this._forwardPortAlgorithm),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            forward_protocol: {
                value: cdktf.stringToHclTerraform(this._forwardProtocol),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            health_check_delay: {
                value: cdktf.stringToHclTerraform(this._healthCheckDelay),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            health_check_max_retries: {
                value: cdktf.numberToHclTerraform(this._healthCheckMaxRetries),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            health_check_port: {
                value: cdktf.numberToHclTerraform(this._healthCheckPort),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            health_check_send_proxy: {
                value: cdktf.booleanToHclTerraform(this._healthCheckSendProxy),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            health_check_timeout: {
                value: cdktf.stringToHclTerraform(this._healthCheckTimeout),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            health_check_transient_delay: {
                value: cdktf.stringToHclTerraform(this._healthCheckTransientDelay),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ignore_ssl_server_verify: {
                value: cdktf.booleanToHclTerraform(this._ignoreSslServerVerify),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            lb_id: {
                value: cdktf.stringToHclTerraform(this._lbId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            max_connections: {
                value: cdktf.numberToHclTerraform(this._maxConnections),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            max_retries: {
                value: cdktf.numberToHclTerraform(this._maxRetries),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            on_marked_down_action: {
                value: cdktf.stringToHclTerraform(this._onMarkedDownAction),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            proxy_protocol: {
                value: cdktf.stringToHclTerraform(this._proxyProtocol),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            redispatch_attempt_count: {
                value: cdktf.numberToHclTerraform(this._redispatchAttemptCount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            server_ips: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._serverIps),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            ssl_bridging: {
                value: cdktf.booleanToHclTerraform(this._sslBridging),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            sticky_sessions: {
                value: cdktf.stringToHclTerraform(this._stickySessions),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            sticky_sessions_cookie_name: {
                value: cdktf.stringToHclTerraform(this._stickySessionsCookieName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeout_connect: {
                value: cdktf.stringToHclTerraform(this._timeoutConnect),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeout_queue: {
                value: cdktf.stringToHclTerraform(this._timeoutQueue),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeout_server: {
                value: cdktf.stringToHclTerraform(this._timeoutServer),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeout_tunnel: {
                value: cdktf.stringToHclTerraform(this._timeoutTunnel),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            health_check_http: {
                value: lbBackendHealthCheckHttpToHclTerraform(this._healthCheckHttp.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "LbBackendHealthCheckHttpList",
            },
            health_check_https: {
                value: lbBackendHealthCheckHttpsToHclTerraform(this._healthCheckHttps.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "LbBackendHealthCheckHttpsList",
            },
            health_check_tcp: {
                value: lbBackendHealthCheckTcpToHclTerraform(this._healthCheckTcp.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "LbBackendHealthCheckTcpList",
            },
            timeouts: {
                value: lbBackendTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "LbBackendTimeouts",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.LbBackend = LbBackend;
