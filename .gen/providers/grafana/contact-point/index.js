"use strict";
// https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/resources/contact_point
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.ContactPoint = exports.ContactPointWebhookList = exports.ContactPointWebhookOutputReference = exports.ContactPointWebhookPayloadOutputReference = exports.ContactPointWebhookHttpConfigOutputReference = exports.ContactPointWebhookHttpConfigOauth2OutputReference = exports.ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference = exports.ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference = exports.ContactPointWebhookHmacConfigOutputReference = exports.ContactPointTeamsList = exports.ContactPointTeamsOutputReference = exports.ContactPointSlackList = exports.ContactPointSlackOutputReference = exports.ContactPointEmailList = exports.ContactPointEmailOutputReference = void 0;
exports.contactPointEmailToTerraform = contactPointEmailToTerraform;
exports.contactPointEmailToHclTerraform = contactPointEmailToHclTerraform;
exports.contactPointSlackToTerraform = contactPointSlackToTerraform;
exports.contactPointSlackToHclTerraform = contactPointSlackToHclTerraform;
exports.contactPointTeamsToTerraform = contactPointTeamsToTerraform;
exports.contactPointTeamsToHclTerraform = contactPointTeamsToHclTerraform;
exports.contactPointWebhookHmacConfigToTerraform = contactPointWebhookHmacConfigToTerraform;
exports.contactPointWebhookHmacConfigToHclTerraform = contactPointWebhookHmacConfigToHclTerraform;
exports.contactPointWebhookHttpConfigOauth2ProxyConfigToTerraform = contactPointWebhookHttpConfigOauth2ProxyConfigToTerraform;
exports.contactPointWebhookHttpConfigOauth2ProxyConfigToHclTerraform = contactPointWebhookHttpConfigOauth2ProxyConfigToHclTerraform;
exports.contactPointWebhookHttpConfigOauth2TlsConfigToTerraform = contactPointWebhookHttpConfigOauth2TlsConfigToTerraform;
exports.contactPointWebhookHttpConfigOauth2TlsConfigToHclTerraform = contactPointWebhookHttpConfigOauth2TlsConfigToHclTerraform;
exports.contactPointWebhookHttpConfigOauth2ToTerraform = contactPointWebhookHttpConfigOauth2ToTerraform;
exports.contactPointWebhookHttpConfigOauth2ToHclTerraform = contactPointWebhookHttpConfigOauth2ToHclTerraform;
exports.contactPointWebhookHttpConfigToTerraform = contactPointWebhookHttpConfigToTerraform;
exports.contactPointWebhookHttpConfigToHclTerraform = contactPointWebhookHttpConfigToHclTerraform;
exports.contactPointWebhookPayloadToTerraform = contactPointWebhookPayloadToTerraform;
exports.contactPointWebhookPayloadToHclTerraform = contactPointWebhookPayloadToHclTerraform;
exports.contactPointWebhookToTerraform = contactPointWebhookToTerraform;
exports.contactPointWebhookToHclTerraform = contactPointWebhookToHclTerraform;
const cdktf = require("cdktf");
function contactPointEmailToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        addresses: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.addresses),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message: cdktf.stringToTerraform(struct.message),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        single_email: cdktf.booleanToTerraform(struct.singleEmail),
        subject: cdktf.stringToTerraform(struct.subject),
    };
}
function contactPointEmailToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        addresses: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.addresses),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        single_email: {
            value: cdktf.booleanToHclTerraform(struct.singleEmail),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        subject: {
            value: cdktf.stringToHclTerraform(struct.subject),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointEmailOutputReference extends cdktf.ComplexObject {
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
        if (this._addresses !== undefined) {
            hasAnyValues = true;
            internalValueResult.addresses = this._addresses;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._singleEmail !== undefined) {
            hasAnyValues = true;
            internalValueResult.singleEmail = this._singleEmail;
        }
        if (this._subject !== undefined) {
            hasAnyValues = true;
            internalValueResult.subject = this._subject;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._addresses = undefined;
            this._disableResolveMessage = undefined;
            this._message = undefined;
            this._settings = undefined;
            this._singleEmail = undefined;
            this._subject = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._addresses = value.addresses;
            this._disableResolveMessage = value.disableResolveMessage;
            this._message = value.message;
            this._settings = value.settings;
            this._singleEmail = value.singleEmail;
            this._subject = value.subject;
        }
    }
    get addresses() {
        return this.getListAttribute('addresses');
    }
    set addresses(value) {
        this._addresses = value;
    }
    // Temporarily expose input value. Use with caution.
    get addressesInput() {
        return this._addresses;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get singleEmail() {
        return this.getBooleanAttribute('single_email');
    }
    set singleEmail(value) {
        this._singleEmail = value;
    }
    resetSingleEmail() {
        this._singleEmail = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get singleEmailInput() {
        return this._singleEmail;
    }
    get subject() {
        return this.getStringAttribute('subject');
    }
    set subject(value) {
        this._subject = value;
    }
    resetSubject() {
        this._subject = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get subjectInput() {
        return this._subject;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
}
exports.ContactPointEmailOutputReference = ContactPointEmailOutputReference;
class ContactPointEmailList extends cdktf.ComplexList {
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
        return new ContactPointEmailOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointEmailList = ContactPointEmailList;
function contactPointSlackToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        color: cdktf.stringToTerraform(struct.color),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        endpoint_url: cdktf.stringToTerraform(struct.endpointUrl),
        icon_emoji: cdktf.stringToTerraform(struct.iconEmoji),
        icon_url: cdktf.stringToTerraform(struct.iconUrl),
        mention_channel: cdktf.stringToTerraform(struct.mentionChannel),
        mention_groups: cdktf.stringToTerraform(struct.mentionGroups),
        mention_users: cdktf.stringToTerraform(struct.mentionUsers),
        recipient: cdktf.stringToTerraform(struct.recipient),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        text: cdktf.stringToTerraform(struct.text),
        title: cdktf.stringToTerraform(struct.title),
        token: cdktf.stringToTerraform(struct.token),
        url: cdktf.stringToTerraform(struct.url),
        username: cdktf.stringToTerraform(struct.username),
    };
}
function contactPointSlackToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        color: {
            value: cdktf.stringToHclTerraform(struct.color),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        endpoint_url: {
            value: cdktf.stringToHclTerraform(struct.endpointUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        icon_emoji: {
            value: cdktf.stringToHclTerraform(struct.iconEmoji),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        icon_url: {
            value: cdktf.stringToHclTerraform(struct.iconUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        mention_channel: {
            value: cdktf.stringToHclTerraform(struct.mentionChannel),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        mention_groups: {
            value: cdktf.stringToHclTerraform(struct.mentionGroups),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        mention_users: {
            value: cdktf.stringToHclTerraform(struct.mentionUsers),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        recipient: {
            value: cdktf.stringToHclTerraform(struct.recipient),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        text: {
            value: cdktf.stringToHclTerraform(struct.text),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        token: {
            value: cdktf.stringToHclTerraform(struct.token),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        username: {
            value: cdktf.stringToHclTerraform(struct.username),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointSlackOutputReference extends cdktf.ComplexObject {
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
        if (this._color !== undefined) {
            hasAnyValues = true;
            internalValueResult.color = this._color;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._endpointUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.endpointUrl = this._endpointUrl;
        }
        if (this._iconEmoji !== undefined) {
            hasAnyValues = true;
            internalValueResult.iconEmoji = this._iconEmoji;
        }
        if (this._iconUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.iconUrl = this._iconUrl;
        }
        if (this._mentionChannel !== undefined) {
            hasAnyValues = true;
            internalValueResult.mentionChannel = this._mentionChannel;
        }
        if (this._mentionGroups !== undefined) {
            hasAnyValues = true;
            internalValueResult.mentionGroups = this._mentionGroups;
        }
        if (this._mentionUsers !== undefined) {
            hasAnyValues = true;
            internalValueResult.mentionUsers = this._mentionUsers;
        }
        if (this._recipient !== undefined) {
            hasAnyValues = true;
            internalValueResult.recipient = this._recipient;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._text !== undefined) {
            hasAnyValues = true;
            internalValueResult.text = this._text;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._token !== undefined) {
            hasAnyValues = true;
            internalValueResult.token = this._token;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        if (this._username !== undefined) {
            hasAnyValues = true;
            internalValueResult.username = this._username;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._color = undefined;
            this._disableResolveMessage = undefined;
            this._endpointUrl = undefined;
            this._iconEmoji = undefined;
            this._iconUrl = undefined;
            this._mentionChannel = undefined;
            this._mentionGroups = undefined;
            this._mentionUsers = undefined;
            this._recipient = undefined;
            this._settings = undefined;
            this._text = undefined;
            this._title = undefined;
            this._token = undefined;
            this._url = undefined;
            this._username = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._color = value.color;
            this._disableResolveMessage = value.disableResolveMessage;
            this._endpointUrl = value.endpointUrl;
            this._iconEmoji = value.iconEmoji;
            this._iconUrl = value.iconUrl;
            this._mentionChannel = value.mentionChannel;
            this._mentionGroups = value.mentionGroups;
            this._mentionUsers = value.mentionUsers;
            this._recipient = value.recipient;
            this._settings = value.settings;
            this._text = value.text;
            this._title = value.title;
            this._token = value.token;
            this._url = value.url;
            this._username = value.username;
        }
    }
    get color() {
        return this.getStringAttribute('color');
    }
    set color(value) {
        this._color = value;
    }
    resetColor() {
        this._color = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get colorInput() {
        return this._color;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get endpointUrl() {
        return this.getStringAttribute('endpoint_url');
    }
    set endpointUrl(value) {
        this._endpointUrl = value;
    }
    resetEndpointUrl() {
        this._endpointUrl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get endpointUrlInput() {
        return this._endpointUrl;
    }
    get iconEmoji() {
        return this.getStringAttribute('icon_emoji');
    }
    set iconEmoji(value) {
        this._iconEmoji = value;
    }
    resetIconEmoji() {
        this._iconEmoji = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get iconEmojiInput() {
        return this._iconEmoji;
    }
    get iconUrl() {
        return this.getStringAttribute('icon_url');
    }
    set iconUrl(value) {
        this._iconUrl = value;
    }
    resetIconUrl() {
        this._iconUrl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get iconUrlInput() {
        return this._iconUrl;
    }
    get mentionChannel() {
        return this.getStringAttribute('mention_channel');
    }
    set mentionChannel(value) {
        this._mentionChannel = value;
    }
    resetMentionChannel() {
        this._mentionChannel = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mentionChannelInput() {
        return this._mentionChannel;
    }
    get mentionGroups() {
        return this.getStringAttribute('mention_groups');
    }
    set mentionGroups(value) {
        this._mentionGroups = value;
    }
    resetMentionGroups() {
        this._mentionGroups = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mentionGroupsInput() {
        return this._mentionGroups;
    }
    get mentionUsers() {
        return this.getStringAttribute('mention_users');
    }
    set mentionUsers(value) {
        this._mentionUsers = value;
    }
    resetMentionUsers() {
        this._mentionUsers = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mentionUsersInput() {
        return this._mentionUsers;
    }
    get recipient() {
        return this.getStringAttribute('recipient');
    }
    set recipient(value) {
        this._recipient = value;
    }
    resetRecipient() {
        this._recipient = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get recipientInput() {
        return this._recipient;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get text() {
        return this.getStringAttribute('text');
    }
    set text(value) {
        this._text = value;
    }
    resetText() {
        this._text = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get textInput() {
        return this._text;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    get token() {
        return this.getStringAttribute('token');
    }
    set token(value) {
        this._token = value;
    }
    resetToken() {
        this._token = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tokenInput() {
        return this._token;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    resetUrl() {
        this._url = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
    get username() {
        return this.getStringAttribute('username');
    }
    set username(value) {
        this._username = value;
    }
    resetUsername() {
        this._username = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get usernameInput() {
        return this._username;
    }
}
exports.ContactPointSlackOutputReference = ContactPointSlackOutputReference;
class ContactPointSlackList extends cdktf.ComplexList {
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
        return new ContactPointSlackOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointSlackList = ContactPointSlackList;
function contactPointTeamsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message: cdktf.stringToTerraform(struct.message),
        section_title: cdktf.stringToTerraform(struct.sectionTitle),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function contactPointTeamsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        section_title: {
            value: cdktf.stringToHclTerraform(struct.sectionTitle),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointTeamsOutputReference extends cdktf.ComplexObject {
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
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._sectionTitle !== undefined) {
            hasAnyValues = true;
            internalValueResult.sectionTitle = this._sectionTitle;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._disableResolveMessage = undefined;
            this._message = undefined;
            this._sectionTitle = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._disableResolveMessage = value.disableResolveMessage;
            this._message = value.message;
            this._sectionTitle = value.sectionTitle;
            this._settings = value.settings;
            this._title = value.title;
            this._url = value.url;
        }
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get sectionTitle() {
        return this.getStringAttribute('section_title');
    }
    set sectionTitle(value) {
        this._sectionTitle = value;
    }
    resetSectionTitle() {
        this._sectionTitle = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sectionTitleInput() {
        return this._sectionTitle;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ContactPointTeamsOutputReference = ContactPointTeamsOutputReference;
class ContactPointTeamsList extends cdktf.ComplexList {
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
        return new ContactPointTeamsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointTeamsList = ContactPointTeamsList;
function contactPointWebhookHmacConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        header: cdktf.stringToTerraform(struct.header),
        secret: cdktf.stringToTerraform(struct.secret),
        timestamp_header: cdktf.stringToTerraform(struct.timestampHeader),
    };
}
function contactPointWebhookHmacConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        header: {
            value: cdktf.stringToHclTerraform(struct.header),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        secret: {
            value: cdktf.stringToHclTerraform(struct.secret),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        timestamp_header: {
            value: cdktf.stringToHclTerraform(struct.timestampHeader),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookHmacConfigOutputReference extends cdktf.ComplexObject {
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
        if (this._header !== undefined) {
            hasAnyValues = true;
            internalValueResult.header = this._header;
        }
        if (this._secret !== undefined) {
            hasAnyValues = true;
            internalValueResult.secret = this._secret;
        }
        if (this._timestampHeader !== undefined) {
            hasAnyValues = true;
            internalValueResult.timestampHeader = this._timestampHeader;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._header = undefined;
            this._secret = undefined;
            this._timestampHeader = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._header = value.header;
            this._secret = value.secret;
            this._timestampHeader = value.timestampHeader;
        }
    }
    get header() {
        return this.getStringAttribute('header');
    }
    set header(value) {
        this._header = value;
    }
    resetHeader() {
        this._header = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get headerInput() {
        return this._header;
    }
    get secret() {
        return this.getStringAttribute('secret');
    }
    set secret(value) {
        this._secret = value;
    }
    // Temporarily expose input value. Use with caution.
    get secretInput() {
        return this._secret;
    }
    get timestampHeader() {
        return this.getStringAttribute('timestamp_header');
    }
    set timestampHeader(value) {
        this._timestampHeader = value;
    }
    resetTimestampHeader() {
        this._timestampHeader = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timestampHeaderInput() {
        return this._timestampHeader;
    }
}
exports.ContactPointWebhookHmacConfigOutputReference = ContactPointWebhookHmacConfigOutputReference;
function contactPointWebhookHttpConfigOauth2ProxyConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        no_proxy: cdktf.stringToTerraform(struct.noProxy),
        proxy_connect_header: cdktf.hashMapper(cdktf.stringToTerraform)(struct.proxyConnectHeader),
        proxy_from_environment: cdktf.booleanToTerraform(struct.proxyFromEnvironment),
        proxy_url: cdktf.stringToTerraform(struct.proxyUrl),
    };
}
function contactPointWebhookHttpConfigOauth2ProxyConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        no_proxy: {
            value: cdktf.stringToHclTerraform(struct.noProxy),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        proxy_connect_header: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.proxyConnectHeader),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        proxy_from_environment: {
            value: cdktf.booleanToHclTerraform(struct.proxyFromEnvironment),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        proxy_url: {
            value: cdktf.stringToHclTerraform(struct.proxyUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference extends cdktf.ComplexObject {
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
        if (this._noProxy !== undefined) {
            hasAnyValues = true;
            internalValueResult.noProxy = this._noProxy;
        }
        if (this._proxyConnectHeader !== undefined) {
            hasAnyValues = true;
            internalValueResult.proxyConnectHeader = this._proxyConnectHeader;
        }
        if (this._proxyFromEnvironment !== undefined) {
            hasAnyValues = true;
            internalValueResult.proxyFromEnvironment = this._proxyFromEnvironment;
        }
        if (this._proxyUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.proxyUrl = this._proxyUrl;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._noProxy = undefined;
            this._proxyConnectHeader = undefined;
            this._proxyFromEnvironment = undefined;
            this._proxyUrl = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._noProxy = value.noProxy;
            this._proxyConnectHeader = value.proxyConnectHeader;
            this._proxyFromEnvironment = value.proxyFromEnvironment;
            this._proxyUrl = value.proxyUrl;
        }
    }
    get noProxy() {
        return this.getStringAttribute('no_proxy');
    }
    set noProxy(value) {
        this._noProxy = value;
    }
    resetNoProxy() {
        this._noProxy = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get noProxyInput() {
        return this._noProxy;
    }
    get proxyConnectHeader() {
        return this.getStringMapAttribute('proxy_connect_header');
    }
    set proxyConnectHeader(value) {
        this._proxyConnectHeader = value;
    }
    resetProxyConnectHeader() {
        this._proxyConnectHeader = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proxyConnectHeaderInput() {
        return this._proxyConnectHeader;
    }
    get proxyFromEnvironment() {
        return this.getBooleanAttribute('proxy_from_environment');
    }
    set proxyFromEnvironment(value) {
        this._proxyFromEnvironment = value;
    }
    resetProxyFromEnvironment() {
        this._proxyFromEnvironment = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proxyFromEnvironmentInput() {
        return this._proxyFromEnvironment;
    }
    get proxyUrl() {
        return this.getStringAttribute('proxy_url');
    }
    set proxyUrl(value) {
        this._proxyUrl = value;
    }
    resetProxyUrl() {
        this._proxyUrl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proxyUrlInput() {
        return this._proxyUrl;
    }
}
exports.ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference = ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference;
function contactPointWebhookHttpConfigOauth2TlsConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ca_certificate: cdktf.stringToTerraform(struct.caCertificate),
        client_certificate: cdktf.stringToTerraform(struct.clientCertificate),
        client_key: cdktf.stringToTerraform(struct.clientKey),
        insecure_skip_verify: cdktf.booleanToTerraform(struct.insecureSkipVerify),
    };
}
function contactPointWebhookHttpConfigOauth2TlsConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        ca_certificate: {
            value: cdktf.stringToHclTerraform(struct.caCertificate),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_certificate: {
            value: cdktf.stringToHclTerraform(struct.clientCertificate),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_key: {
            value: cdktf.stringToHclTerraform(struct.clientKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        insecure_skip_verify: {
            value: cdktf.booleanToHclTerraform(struct.insecureSkipVerify),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference extends cdktf.ComplexObject {
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
        if (this._caCertificate !== undefined) {
            hasAnyValues = true;
            internalValueResult.caCertificate = this._caCertificate;
        }
        if (this._clientCertificate !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientCertificate = this._clientCertificate;
        }
        if (this._clientKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientKey = this._clientKey;
        }
        if (this._insecureSkipVerify !== undefined) {
            hasAnyValues = true;
            internalValueResult.insecureSkipVerify = this._insecureSkipVerify;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._caCertificate = undefined;
            this._clientCertificate = undefined;
            this._clientKey = undefined;
            this._insecureSkipVerify = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._caCertificate = value.caCertificate;
            this._clientCertificate = value.clientCertificate;
            this._clientKey = value.clientKey;
            this._insecureSkipVerify = value.insecureSkipVerify;
        }
    }
    get caCertificate() {
        return this.getStringAttribute('ca_certificate');
    }
    set caCertificate(value) {
        this._caCertificate = value;
    }
    resetCaCertificate() {
        this._caCertificate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get caCertificateInput() {
        return this._caCertificate;
    }
    get clientCertificate() {
        return this.getStringAttribute('client_certificate');
    }
    set clientCertificate(value) {
        this._clientCertificate = value;
    }
    resetClientCertificate() {
        this._clientCertificate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientCertificateInput() {
        return this._clientCertificate;
    }
    get clientKey() {
        return this.getStringAttribute('client_key');
    }
    set clientKey(value) {
        this._clientKey = value;
    }
    resetClientKey() {
        this._clientKey = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientKeyInput() {
        return this._clientKey;
    }
    get insecureSkipVerify() {
        return this.getBooleanAttribute('insecure_skip_verify');
    }
    set insecureSkipVerify(value) {
        this._insecureSkipVerify = value;
    }
    resetInsecureSkipVerify() {
        this._insecureSkipVerify = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get insecureSkipVerifyInput() {
        return this._insecureSkipVerify;
    }
}
exports.ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference = ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference;
function contactPointWebhookHttpConfigOauth2ToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        client_id: cdktf.stringToTerraform(struct.clientId),
        client_secret: cdktf.stringToTerraform(struct.clientSecret),
        endpoint_params: cdktf.hashMapper(cdktf.stringToTerraform)(struct.endpointParams),
        scopes: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.scopes),
        token_url: cdktf.stringToTerraform(struct.tokenUrl),
        proxy_config: contactPointWebhookHttpConfigOauth2ProxyConfigToTerraform(struct.proxyConfig),
        tls_config: contactPointWebhookHttpConfigOauth2TlsConfigToTerraform(struct.tlsConfig),
    };
}
function contactPointWebhookHttpConfigOauth2ToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        client_id: {
            value: cdktf.stringToHclTerraform(struct.clientId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_secret: {
            value: cdktf.stringToHclTerraform(struct.clientSecret),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        endpoint_params: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.endpointParams),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        scopes: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.scopes),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        token_url: {
            value: cdktf.stringToHclTerraform(struct.tokenUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        proxy_config: {
            value: contactPointWebhookHttpConfigOauth2ProxyConfigToHclTerraform(struct.proxyConfig),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookHttpConfigOauth2ProxyConfigList",
        },
        tls_config: {
            value: contactPointWebhookHttpConfigOauth2TlsConfigToHclTerraform(struct.tlsConfig),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookHttpConfigOauth2TlsConfigList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookHttpConfigOauth2OutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // proxy_config - computed: false, optional: true, required: false
        this._proxyConfig = new ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference(this, "proxy_config");
        // tls_config - computed: false, optional: true, required: false
        this._tlsConfig = new ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference(this, "tls_config");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._clientId !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientId = this._clientId;
        }
        if (this._clientSecret !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientSecret = this._clientSecret;
        }
        if (this._endpointParams !== undefined) {
            hasAnyValues = true;
            internalValueResult.endpointParams = this._endpointParams;
        }
        if (this._scopes !== undefined) {
            hasAnyValues = true;
            internalValueResult.scopes = this._scopes;
        }
        if (this._tokenUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.tokenUrl = this._tokenUrl;
        }
        if (this._proxyConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.proxyConfig = this._proxyConfig?.internalValue;
        }
        if (this._tlsConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.tlsConfig = this._tlsConfig?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._clientId = undefined;
            this._clientSecret = undefined;
            this._endpointParams = undefined;
            this._scopes = undefined;
            this._tokenUrl = undefined;
            this._proxyConfig.internalValue = undefined;
            this._tlsConfig.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._clientId = value.clientId;
            this._clientSecret = value.clientSecret;
            this._endpointParams = value.endpointParams;
            this._scopes = value.scopes;
            this._tokenUrl = value.tokenUrl;
            this._proxyConfig.internalValue = value.proxyConfig;
            this._tlsConfig.internalValue = value.tlsConfig;
        }
    }
    get clientId() {
        return this.getStringAttribute('client_id');
    }
    set clientId(value) {
        this._clientId = value;
    }
    // Temporarily expose input value. Use with caution.
    get clientIdInput() {
        return this._clientId;
    }
    get clientSecret() {
        return this.getStringAttribute('client_secret');
    }
    set clientSecret(value) {
        this._clientSecret = value;
    }
    // Temporarily expose input value. Use with caution.
    get clientSecretInput() {
        return this._clientSecret;
    }
    get endpointParams() {
        return this.getStringMapAttribute('endpoint_params');
    }
    set endpointParams(value) {
        this._endpointParams = value;
    }
    resetEndpointParams() {
        this._endpointParams = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get endpointParamsInput() {
        return this._endpointParams;
    }
    get scopes() {
        return this.getListAttribute('scopes');
    }
    set scopes(value) {
        this._scopes = value;
    }
    resetScopes() {
        this._scopes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get scopesInput() {
        return this._scopes;
    }
    get tokenUrl() {
        return this.getStringAttribute('token_url');
    }
    set tokenUrl(value) {
        this._tokenUrl = value;
    }
    // Temporarily expose input value. Use with caution.
    get tokenUrlInput() {
        return this._tokenUrl;
    }
    get proxyConfig() {
        return this._proxyConfig;
    }
    putProxyConfig(value) {
        this._proxyConfig.internalValue = value;
    }
    resetProxyConfig() {
        this._proxyConfig.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proxyConfigInput() {
        return this._proxyConfig.internalValue;
    }
    get tlsConfig() {
        return this._tlsConfig;
    }
    putTlsConfig(value) {
        this._tlsConfig.internalValue = value;
    }
    resetTlsConfig() {
        this._tlsConfig.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tlsConfigInput() {
        return this._tlsConfig.internalValue;
    }
}
exports.ContactPointWebhookHttpConfigOauth2OutputReference = ContactPointWebhookHttpConfigOauth2OutputReference;
function contactPointWebhookHttpConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        oauth2: contactPointWebhookHttpConfigOauth2ToTerraform(struct.oauth2),
    };
}
function contactPointWebhookHttpConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        oauth2: {
            value: contactPointWebhookHttpConfigOauth2ToHclTerraform(struct.oauth2),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookHttpConfigOauth2List",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookHttpConfigOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // oauth2 - computed: false, optional: true, required: false
        this._oauth2 = new ContactPointWebhookHttpConfigOauth2OutputReference(this, "oauth2");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._oauth2?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.oauth2 = this._oauth2?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._oauth2.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._oauth2.internalValue = value.oauth2;
        }
    }
    get oauth2() {
        return this._oauth2;
    }
    putOauth2(value) {
        this._oauth2.internalValue = value;
    }
    resetOauth2() {
        this._oauth2.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get oauth2Input() {
        return this._oauth2.internalValue;
    }
}
exports.ContactPointWebhookHttpConfigOutputReference = ContactPointWebhookHttpConfigOutputReference;
function contactPointWebhookPayloadToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        template: cdktf.stringToTerraform(struct.template),
        vars: cdktf.hashMapper(cdktf.stringToTerraform)(struct.vars),
    };
}
function contactPointWebhookPayloadToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        template: {
            value: cdktf.stringToHclTerraform(struct.template),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        vars: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.vars),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookPayloadOutputReference extends cdktf.ComplexObject {
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
        if (this._template !== undefined) {
            hasAnyValues = true;
            internalValueResult.template = this._template;
        }
        if (this._vars !== undefined) {
            hasAnyValues = true;
            internalValueResult.vars = this._vars;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._template = undefined;
            this._vars = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._template = value.template;
            this._vars = value.vars;
        }
    }
    get template() {
        return this.getStringAttribute('template');
    }
    set template(value) {
        this._template = value;
    }
    // Temporarily expose input value. Use with caution.
    get templateInput() {
        return this._template;
    }
    get vars() {
        return this.getStringMapAttribute('vars');
    }
    set vars(value) {
        this._vars = value;
    }
    resetVars() {
        this._vars = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get varsInput() {
        return this._vars;
    }
}
exports.ContactPointWebhookPayloadOutputReference = ContactPointWebhookPayloadOutputReference;
function contactPointWebhookToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        authorization_credentials: cdktf.stringToTerraform(struct.authorizationCredentials),
        authorization_scheme: cdktf.stringToTerraform(struct.authorizationScheme),
        basic_auth_password: cdktf.stringToTerraform(struct.basicAuthPassword),
        basic_auth_user: cdktf.stringToTerraform(struct.basicAuthUser),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        headers: cdktf.hashMapper(cdktf.stringToTerraform)(struct.headers),
        http_method: cdktf.stringToTerraform(struct.httpMethod),
        max_alerts: cdktf.numberToTerraform(struct.maxAlerts),
        message: cdktf.stringToTerraform(struct.message),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        tls_config: cdktf.hashMapper(cdktf.stringToTerraform)(struct.tlsConfig),
        url: cdktf.stringToTerraform(struct.url),
        hmac_config: contactPointWebhookHmacConfigToTerraform(struct.hmacConfig),
        http_config: contactPointWebhookHttpConfigToTerraform(struct.httpConfig),
        payload: contactPointWebhookPayloadToTerraform(struct.payload),
    };
}
function contactPointWebhookToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        authorization_credentials: {
            value: cdktf.stringToHclTerraform(struct.authorizationCredentials),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        authorization_scheme: {
            value: cdktf.stringToHclTerraform(struct.authorizationScheme),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        basic_auth_password: {
            value: cdktf.stringToHclTerraform(struct.basicAuthPassword),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        basic_auth_user: {
            value: cdktf.stringToHclTerraform(struct.basicAuthUser),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        headers: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.headers),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        http_method: {
            value: cdktf.stringToHclTerraform(struct.httpMethod),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_alerts: {
            value: cdktf.numberToHclTerraform(struct.maxAlerts),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        tls_config: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.tlsConfig),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        hmac_config: {
            value: contactPointWebhookHmacConfigToHclTerraform(struct.hmacConfig),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookHmacConfigList",
        },
        http_config: {
            value: contactPointWebhookHttpConfigToHclTerraform(struct.httpConfig),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookHttpConfigList",
        },
        payload: {
            value: contactPointWebhookPayloadToHclTerraform(struct.payload),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookPayloadList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // hmac_config - computed: false, optional: true, required: false
        this._hmacConfig = new ContactPointWebhookHmacConfigOutputReference(this, "hmac_config");
        // http_config - computed: false, optional: true, required: false
        this._httpConfig = new ContactPointWebhookHttpConfigOutputReference(this, "http_config");
        // payload - computed: false, optional: true, required: false
        this._payload = new ContactPointWebhookPayloadOutputReference(this, "payload");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._authorizationCredentials !== undefined) {
            hasAnyValues = true;
            internalValueResult.authorizationCredentials = this._authorizationCredentials;
        }
        if (this._authorizationScheme !== undefined) {
            hasAnyValues = true;
            internalValueResult.authorizationScheme = this._authorizationScheme;
        }
        if (this._basicAuthPassword !== undefined) {
            hasAnyValues = true;
            internalValueResult.basicAuthPassword = this._basicAuthPassword;
        }
        if (this._basicAuthUser !== undefined) {
            hasAnyValues = true;
            internalValueResult.basicAuthUser = this._basicAuthUser;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._headers !== undefined) {
            hasAnyValues = true;
            internalValueResult.headers = this._headers;
        }
        if (this._httpMethod !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpMethod = this._httpMethod;
        }
        if (this._maxAlerts !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxAlerts = this._maxAlerts;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._tlsConfig !== undefined) {
            hasAnyValues = true;
            internalValueResult.tlsConfig = this._tlsConfig;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        if (this._hmacConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.hmacConfig = this._hmacConfig?.internalValue;
        }
        if (this._httpConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpConfig = this._httpConfig?.internalValue;
        }
        if (this._payload?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.payload = this._payload?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._authorizationCredentials = undefined;
            this._authorizationScheme = undefined;
            this._basicAuthPassword = undefined;
            this._basicAuthUser = undefined;
            this._disableResolveMessage = undefined;
            this._headers = undefined;
            this._httpMethod = undefined;
            this._maxAlerts = undefined;
            this._message = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._tlsConfig = undefined;
            this._url = undefined;
            this._hmacConfig.internalValue = undefined;
            this._httpConfig.internalValue = undefined;
            this._payload.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._authorizationCredentials = value.authorizationCredentials;
            this._authorizationScheme = value.authorizationScheme;
            this._basicAuthPassword = value.basicAuthPassword;
            this._basicAuthUser = value.basicAuthUser;
            this._disableResolveMessage = value.disableResolveMessage;
            this._headers = value.headers;
            this._httpMethod = value.httpMethod;
            this._maxAlerts = value.maxAlerts;
            this._message = value.message;
            this._settings = value.settings;
            this._title = value.title;
            this._tlsConfig = value.tlsConfig;
            this._url = value.url;
            this._hmacConfig.internalValue = value.hmacConfig;
            this._httpConfig.internalValue = value.httpConfig;
            this._payload.internalValue = value.payload;
        }
    }
    get authorizationCredentials() {
        return this.getStringAttribute('authorization_credentials');
    }
    set authorizationCredentials(value) {
        this._authorizationCredentials = value;
    }
    resetAuthorizationCredentials() {
        this._authorizationCredentials = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get authorizationCredentialsInput() {
        return this._authorizationCredentials;
    }
    get authorizationScheme() {
        return this.getStringAttribute('authorization_scheme');
    }
    set authorizationScheme(value) {
        this._authorizationScheme = value;
    }
    resetAuthorizationScheme() {
        this._authorizationScheme = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get authorizationSchemeInput() {
        return this._authorizationScheme;
    }
    get basicAuthPassword() {
        return this.getStringAttribute('basic_auth_password');
    }
    set basicAuthPassword(value) {
        this._basicAuthPassword = value;
    }
    resetBasicAuthPassword() {
        this._basicAuthPassword = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basicAuthPasswordInput() {
        return this._basicAuthPassword;
    }
    get basicAuthUser() {
        return this.getStringAttribute('basic_auth_user');
    }
    set basicAuthUser(value) {
        this._basicAuthUser = value;
    }
    resetBasicAuthUser() {
        this._basicAuthUser = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basicAuthUserInput() {
        return this._basicAuthUser;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get headers() {
        return this.getStringMapAttribute('headers');
    }
    set headers(value) {
        this._headers = value;
    }
    resetHeaders() {
        this._headers = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get headersInput() {
        return this._headers;
    }
    get httpMethod() {
        return this.getStringAttribute('http_method');
    }
    set httpMethod(value) {
        this._httpMethod = value;
    }
    resetHttpMethod() {
        this._httpMethod = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get httpMethodInput() {
        return this._httpMethod;
    }
    get maxAlerts() {
        return this.getNumberAttribute('max_alerts');
    }
    set maxAlerts(value) {
        this._maxAlerts = value;
    }
    resetMaxAlerts() {
        this._maxAlerts = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxAlertsInput() {
        return this._maxAlerts;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    get tlsConfig() {
        return this.getStringMapAttribute('tls_config');
    }
    set tlsConfig(value) {
        this._tlsConfig = value;
    }
    resetTlsConfig() {
        this._tlsConfig = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tlsConfigInput() {
        return this._tlsConfig;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
    get hmacConfig() {
        return this._hmacConfig;
    }
    putHmacConfig(value) {
        this._hmacConfig.internalValue = value;
    }
    resetHmacConfig() {
        this._hmacConfig.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get hmacConfigInput() {
        return this._hmacConfig.internalValue;
    }
    get httpConfig() {
        return this._httpConfig;
    }
    putHttpConfig(value) {
        this._httpConfig.internalValue = value;
    }
    resetHttpConfig() {
        this._httpConfig.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get httpConfigInput() {
        return this._httpConfig.internalValue;
    }
    get payload() {
        return this._payload;
    }
    putPayload(value) {
        this._payload.internalValue = value;
    }
    resetPayload() {
        this._payload.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get payloadInput() {
        return this._payload.internalValue;
    }
}
exports.ContactPointWebhookOutputReference = ContactPointWebhookOutputReference;
class ContactPointWebhookList extends cdktf.ComplexList {
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
        return new ContactPointWebhookOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointWebhookList = ContactPointWebhookList;
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/resources/contact_point grafana_contact_point}
*/
class ContactPoint extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "grafana_contact_point"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ContactPoint resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ContactPoint to import
    * @param importFromId The id of the existing ContactPoint that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/resources/contact_point#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ContactPoint to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "grafana_contact_point", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/resources/contact_point grafana_contact_point} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ContactPointConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'grafana_contact_point',
            terraformGeneratorMetadata: {
                providerName: 'grafana',
                providerVersion: '4.40.0',
                providerVersionConstraint: '4.40.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        // email - computed: false, optional: true, required: false
        this._email = new ContactPointEmailList(this, "email", true);
        // slack - computed: false, optional: true, required: false
        this._slack = new ContactPointSlackList(this, "slack", true);
        // teams - computed: false, optional: true, required: false
        this._teams = new ContactPointTeamsList(this, "teams", true);
        // webhook - computed: false, optional: true, required: false
        this._webhook = new ContactPointWebhookList(this, "webhook", true);
        this._disableProvenance = config.disableProvenance;
        this._id = config.id;
        this._name = config.name;
        this._orgId = config.orgId;
        this._email.internalValue = config.email;
        this._slack.internalValue = config.slack;
        this._teams.internalValue = config.teams;
        this._webhook.internalValue = config.webhook;
    }
    get disableProvenance() {
        return this.getBooleanAttribute('disable_provenance');
    }
    set disableProvenance(value) {
        this._disableProvenance = value;
    }
    resetDisableProvenance() {
        this._disableProvenance = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableProvenanceInput() {
        return this._disableProvenance;
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
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    get orgId() {
        return this.getStringAttribute('org_id');
    }
    set orgId(value) {
        this._orgId = value;
    }
    resetOrgId() {
        this._orgId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get orgIdInput() {
        return this._orgId;
    }
    get email() {
        return this._email;
    }
    putEmail(value) {
        this._email.internalValue = value;
    }
    resetEmail() {
        this._email.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get emailInput() {
        return this._email.internalValue;
    }
    get slack() {
        return this._slack;
    }
    putSlack(value) {
        this._slack.internalValue = value;
    }
    resetSlack() {
        this._slack.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get slackInput() {
        return this._slack.internalValue;
    }
    get teams() {
        return this._teams;
    }
    putTeams(value) {
        this._teams.internalValue = value;
    }
    resetTeams() {
        this._teams.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get teamsInput() {
        return this._teams.internalValue;
    }
    get webhook() {
        return this._webhook;
    }
    putWebhook(value) {
        this._webhook.internalValue = value;
    }
    resetWebhook() {
        this._webhook.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get webhookInput() {
        return this._webhook.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            disable_provenance: cdktf.booleanToTerraform(this._disableProvenance),
            id: cdktf.stringToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
            org_id: cdktf.stringToTerraform(this._orgId),
            email: cdktf.listMapper(contactPointEmailToTerraform, true)(this._email.internalValue),
            slack: cdktf.listMapper(contactPointSlackToTerraform, true)(this._slack.internalValue),
            teams: cdktf.listMapper(contactPointTeamsToTerraform, true)(this._teams.internalValue),
            webhook: cdktf.listMapper(contactPointWebhookToTerraform, true)(this._webhook.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            disable_provenance: {
                value: cdktf.booleanToHclTerraform(this._disableProvenance),
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
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            org_id: {
                value: cdktf.stringToHclTerraform(this._orgId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            email: {
                value: cdktf.listMapperHcl(contactPointEmailToHclTerraform, true)(this._email.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointEmailList",
            },
            slack: {
                value: cdktf.listMapperHcl(contactPointSlackToHclTerraform, true)(this._slack.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointSlackList",
            },
            teams: {
                value: cdktf.listMapperHcl(contactPointTeamsToHclTerraform, true)(this._teams.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointTeamsList",
            },
            webhook: {
                value: cdktf.listMapperHcl(contactPointWebhookToHclTerraform, true)(this._webhook.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointWebhookList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ContactPoint = ContactPoint;
