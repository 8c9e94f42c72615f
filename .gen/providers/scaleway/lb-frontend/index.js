"use strict";
// https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.LbFrontend = exports.LbFrontendTimeoutsOutputReference = exports.LbFrontendAclList = exports.LbFrontendAclOutputReference = exports.LbFrontendAclMatchOutputReference = exports.LbFrontendAclActionOutputReference = exports.LbFrontendAclActionRedirectList = exports.LbFrontendAclActionRedirectOutputReference = void 0;
exports.lbFrontendAclActionRedirectToTerraform = lbFrontendAclActionRedirectToTerraform;
exports.lbFrontendAclActionRedirectToHclTerraform = lbFrontendAclActionRedirectToHclTerraform;
exports.lbFrontendAclActionToTerraform = lbFrontendAclActionToTerraform;
exports.lbFrontendAclActionToHclTerraform = lbFrontendAclActionToHclTerraform;
exports.lbFrontendAclMatchToTerraform = lbFrontendAclMatchToTerraform;
exports.lbFrontendAclMatchToHclTerraform = lbFrontendAclMatchToHclTerraform;
exports.lbFrontendAclToTerraform = lbFrontendAclToTerraform;
exports.lbFrontendAclToHclTerraform = lbFrontendAclToHclTerraform;
exports.lbFrontendTimeoutsToTerraform = lbFrontendTimeoutsToTerraform;
exports.lbFrontendTimeoutsToHclTerraform = lbFrontendTimeoutsToHclTerraform;
const cdktf = require("cdktf");
function lbFrontendAclActionRedirectToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        code: cdktf.numberToTerraform(struct.code),
        target: cdktf.stringToTerraform(struct.target),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function lbFrontendAclActionRedirectToHclTerraform(struct) {
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
        target: {
            value: cdktf.stringToHclTerraform(struct.target),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LbFrontendAclActionRedirectOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._code !== undefined) {
            hasAnyValues = true;
            internalValueResult.code = this._code;
        }
        if (this._target !== undefined) {
            hasAnyValues = true;
            internalValueResult.target = this._target;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._code = undefined;
            this._target = undefined;
            this._type = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._code = value.code;
            this._target = value.target;
            this._type = value.type;
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
    get target() {
        return this.getStringAttribute('target');
    }
    set target(value) {
        this._target = value;
    }
    resetTarget() {
        this._target = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get targetInput() {
        return this._target;
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    resetType() {
        this._type = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get typeInput() {
        return this._type;
    }
}
exports.LbFrontendAclActionRedirectOutputReference = LbFrontendAclActionRedirectOutputReference;
class LbFrontendAclActionRedirectList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new LbFrontendAclActionRedirectOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LbFrontendAclActionRedirectList = LbFrontendAclActionRedirectList;
function lbFrontendAclActionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        type: cdktf.stringToTerraform(struct.type),
        redirect: cdktf.listMapper(lbFrontendAclActionRedirectToTerraform, true)(struct.redirect),
    };
}
function lbFrontendAclActionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        redirect: {
            value: cdktf.listMapperHcl(lbFrontendAclActionRedirectToHclTerraform, true)(struct.redirect),
            isBlock: true,
            type: "list",
            storageClassType: "LbFrontendAclActionRedirectList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LbFrontendAclActionOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // redirect - computed: false, optional: true, required: false
        this._redirect = new LbFrontendAclActionRedirectList(this, "redirect", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        if (this._redirect?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.redirect = this._redirect?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._type = undefined;
            this._redirect.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._type = value.type;
            this._redirect.internalValue = value.redirect;
        }
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    // Temporarily expose input value. Use with caution.
    get typeInput() {
        return this._type;
    }
    get redirect() {
        return this._redirect;
    }
    putRedirect(value) {
        this._redirect.internalValue = value;
    }
    resetRedirect() {
        this._redirect.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get redirectInput() {
        return this._redirect.internalValue;
    }
}
exports.LbFrontendAclActionOutputReference = LbFrontendAclActionOutputReference;
function lbFrontendAclMatchToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        http_filter: cdktf.stringToTerraform(struct.httpFilter),
        http_filter_option: cdktf.stringToTerraform(struct.httpFilterOption),
        http_filter_value: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.httpFilterValue),
        invert: cdktf.booleanToTerraform(struct.invert),
        ip_subnet: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.ipSubnet),
        ips_edge_services: cdktf.booleanToTerraform(struct.ipsEdgeServices),
    };
}
function lbFrontendAclMatchToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        http_filter: {
            value: cdktf.stringToHclTerraform(struct.httpFilter),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        http_filter_option: {
            value: cdktf.stringToHclTerraform(struct.httpFilterOption),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        http_filter_value: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.httpFilterValue),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        invert: {
            value: cdktf.booleanToHclTerraform(struct.invert),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        ip_subnet: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.ipSubnet),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        ips_edge_services: {
            value: cdktf.booleanToHclTerraform(struct.ipsEdgeServices),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LbFrontendAclMatchOutputReference extends cdktf.ComplexObject {
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
        if (this._httpFilter !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpFilter = this._httpFilter;
        }
        if (this._httpFilterOption !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpFilterOption = this._httpFilterOption;
        }
        if (this._httpFilterValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpFilterValue = this._httpFilterValue;
        }
        if (this._invert !== undefined) {
            hasAnyValues = true;
            internalValueResult.invert = this._invert;
        }
        if (this._ipSubnet !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipSubnet = this._ipSubnet;
        }
        if (this._ipsEdgeServices !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipsEdgeServices = this._ipsEdgeServices;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._httpFilter = undefined;
            this._httpFilterOption = undefined;
            this._httpFilterValue = undefined;
            this._invert = undefined;
            this._ipSubnet = undefined;
            this._ipsEdgeServices = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._httpFilter = value.httpFilter;
            this._httpFilterOption = value.httpFilterOption;
            this._httpFilterValue = value.httpFilterValue;
            this._invert = value.invert;
            this._ipSubnet = value.ipSubnet;
            this._ipsEdgeServices = value.ipsEdgeServices;
        }
    }
    get httpFilter() {
        return this.getStringAttribute('http_filter');
    }
    set httpFilter(value) {
        this._httpFilter = value;
    }
    resetHttpFilter() {
        this._httpFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get httpFilterInput() {
        return this._httpFilter;
    }
    get httpFilterOption() {
        return this.getStringAttribute('http_filter_option');
    }
    set httpFilterOption(value) {
        this._httpFilterOption = value;
    }
    resetHttpFilterOption() {
        this._httpFilterOption = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get httpFilterOptionInput() {
        return this._httpFilterOption;
    }
    get httpFilterValue() {
        return this.getListAttribute('http_filter_value');
    }
    set httpFilterValue(value) {
        this._httpFilterValue = value;
    }
    resetHttpFilterValue() {
        this._httpFilterValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get httpFilterValueInput() {
        return this._httpFilterValue;
    }
    get invert() {
        return this.getBooleanAttribute('invert');
    }
    set invert(value) {
        this._invert = value;
    }
    resetInvert() {
        this._invert = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get invertInput() {
        return this._invert;
    }
    get ipSubnet() {
        return this.getListAttribute('ip_subnet');
    }
    set ipSubnet(value) {
        this._ipSubnet = value;
    }
    resetIpSubnet() {
        this._ipSubnet = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get ipSubnetInput() {
        return this._ipSubnet;
    }
    get ipsEdgeServices() {
        return this.getBooleanAttribute('ips_edge_services');
    }
    set ipsEdgeServices(value) {
        this._ipsEdgeServices = value;
    }
    resetIpsEdgeServices() {
        this._ipsEdgeServices = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get ipsEdgeServicesInput() {
        return this._ipsEdgeServices;
    }
}
exports.LbFrontendAclMatchOutputReference = LbFrontendAclMatchOutputReference;
function lbFrontendAclToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        description: cdktf.stringToTerraform(struct.description),
        name: cdktf.stringToTerraform(struct.name),
        action: lbFrontendAclActionToTerraform(struct.action),
        match: lbFrontendAclMatchToTerraform(struct.match),
    };
}
function lbFrontendAclToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        action: {
            value: lbFrontendAclActionToHclTerraform(struct.action),
            isBlock: true,
            type: "list",
            storageClassType: "LbFrontendAclActionList",
        },
        match: {
            value: lbFrontendAclMatchToHclTerraform(struct.match),
            isBlock: true,
            type: "list",
            storageClassType: "LbFrontendAclMatchList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LbFrontendAclOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // action - computed: false, optional: false, required: true
        this._action = new LbFrontendAclActionOutputReference(this, "action");
        // match - computed: false, optional: false, required: true
        this._match = new LbFrontendAclMatchOutputReference(this, "match");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._action?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.action = this._action?.internalValue;
        }
        if (this._match?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.match = this._match?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._description = undefined;
            this._name = undefined;
            this._action.internalValue = undefined;
            this._match.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._description = value.description;
            this._name = value.name;
            this._action.internalValue = value.action;
            this._match.internalValue = value.match;
        }
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
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
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
    get action() {
        return this._action;
    }
    putAction(value) {
        this._action.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get actionInput() {
        return this._action.internalValue;
    }
    get match() {
        return this._match;
    }
    putMatch(value) {
        this._match.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get matchInput() {
        return this._match.internalValue;
    }
}
exports.LbFrontendAclOutputReference = LbFrontendAclOutputReference;
class LbFrontendAclList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new LbFrontendAclOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LbFrontendAclList = LbFrontendAclList;
function lbFrontendTimeoutsToTerraform(struct) {
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
        update: cdktf.stringToTerraform(struct.update),
    };
}
function lbFrontendTimeoutsToHclTerraform(struct) {
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
class LbFrontendTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.LbFrontendTimeoutsOutputReference = LbFrontendTimeoutsOutputReference;
/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend scaleway_lb_frontend}
*/
class LbFrontend extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "scaleway_lb_frontend"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a LbFrontend resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LbFrontend to import
    * @param importFromId The id of the existing LbFrontend that should be imported. Refer to the {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LbFrontend to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "scaleway_lb_frontend", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/2.79.0/docs/resources/lb_frontend scaleway_lb_frontend} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LbFrontendConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'scaleway_lb_frontend',
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
        // acl - computed: false, optional: true, required: false
        this._acl = new LbFrontendAclList(this, "acl", false);
        // timeouts - computed: false, optional: true, required: false
        this._timeouts = new LbFrontendTimeoutsOutputReference(this, "timeouts");
        this._backendId = config.backendId;
        this._certificateIds = config.certificateIds;
        this._connectionRateLimit = config.connectionRateLimit;
        this._enableAccessLogs = config.enableAccessLogs;
        this._enableHttp3 = config.enableHttp3;
        this._externalAcls = config.externalAcls;
        this._id = config.id;
        this._inboundPort = config.inboundPort;
        this._lbId = config.lbId;
        this._name = config.name;
        this._timeoutClient = config.timeoutClient;
        this._acl.internalValue = config.acl;
        this._timeouts.internalValue = config.timeouts;
    }
    get backendId() {
        return this.getStringAttribute('backend_id');
    }
    set backendId(value) {
        this._backendId = value;
    }
    // Temporarily expose input value. Use with caution.
    get backendIdInput() {
        return this._backendId;
    }
    get certificateIds() {
        return this.getListAttribute('certificate_ids');
    }
    set certificateIds(value) {
        this._certificateIds = value;
    }
    resetCertificateIds() {
        this._certificateIds = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get certificateIdsInput() {
        return this._certificateIds;
    }
    get connectionRateLimit() {
        return this.getNumberAttribute('connection_rate_limit');
    }
    set connectionRateLimit(value) {
        this._connectionRateLimit = value;
    }
    resetConnectionRateLimit() {
        this._connectionRateLimit = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get connectionRateLimitInput() {
        return this._connectionRateLimit;
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    get enableAccessLogs() {
        return this.getBooleanAttribute('enable_access_logs');
    }
    set enableAccessLogs(value) {
        this._enableAccessLogs = value;
    }
    resetEnableAccessLogs() {
        this._enableAccessLogs = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enableAccessLogsInput() {
        return this._enableAccessLogs;
    }
    get enableHttp3() {
        return this.getBooleanAttribute('enable_http3');
    }
    set enableHttp3(value) {
        this._enableHttp3 = value;
    }
    resetEnableHttp3() {
        this._enableHttp3 = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enableHttp3Input() {
        return this._enableHttp3;
    }
    get externalAcls() {
        return this.getBooleanAttribute('external_acls');
    }
    set externalAcls(value) {
        this._externalAcls = value;
    }
    resetExternalAcls() {
        this._externalAcls = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get externalAclsInput() {
        return this._externalAcls;
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
    get inboundPort() {
        return this.getNumberAttribute('inbound_port');
    }
    set inboundPort(value) {
        this._inboundPort = value;
    }
    // Temporarily expose input value. Use with caution.
    get inboundPortInput() {
        return this._inboundPort;
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
    get timeoutClient() {
        return this.getStringAttribute('timeout_client');
    }
    set timeoutClient(value) {
        this._timeoutClient = value;
    }
    resetTimeoutClient() {
        this._timeoutClient = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeoutClientInput() {
        return this._timeoutClient;
    }
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
    get acl() {
        return this._acl;
    }
    putAcl(value) {
        this._acl.internalValue = value;
    }
    resetAcl() {
        this._acl.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get aclInput() {
        return this._acl.internalValue;
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
            backend_id: cdktf.stringToTerraform(this._backendId),
            certificate_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._certificateIds),
            connection_rate_limit: cdktf.numberToTerraform(this._connectionRateLimit),
            enable_access_logs: cdktf.booleanToTerraform(this._enableAccessLogs),
            enable_http3: cdktf.booleanToTerraform(this._enableHttp3),
            external_acls: cdktf.booleanToTerraform(this._externalAcls),
            id: cdktf.stringToTerraform(this._id),
            inbound_port: cdktf.numberToTerraform(this._inboundPort),
            lb_id: cdktf.stringToTerraform(this._lbId),
            name: cdktf.stringToTerraform(this._name),
            timeout_client: cdktf.stringToTerraform(this._timeoutClient),
            acl: cdktf.listMapper(lbFrontendAclToTerraform, true)(this._acl.internalValue),
            timeouts: lbFrontendTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            backend_id: {
                value: cdktf.stringToHclTerraform(this._backendId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            certificate_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._certificateIds),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            connection_rate_limit: {
                value: cdktf.numberToHclTerraform(this._connectionRateLimit),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            enable_access_logs: {
                value: cdktf.booleanToHclTerraform(this._enableAccessLogs),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            enable_http3: {
                value: cdktf.booleanToHclTerraform(this._enableHttp3),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            external_acls: {
                value: cdktf.booleanToHclTerraform(this._externalAcls),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            inbound_port: {
                value: cdktf.numberToHclTerraform(this._inboundPort),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            lb_id: {
                value: cdktf.stringToHclTerraform(this._lbId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeout_client: {
                value: cdktf.stringToHclTerraform(this._timeoutClient),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            acl: {
                value: cdktf.listMapperHcl(lbFrontendAclToHclTerraform, true)(this._acl.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "LbFrontendAclList",
            },
            timeouts: {
                value: lbFrontendTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "LbFrontendTimeouts",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.LbFrontend = LbFrontend;
